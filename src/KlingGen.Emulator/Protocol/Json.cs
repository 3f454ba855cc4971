using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KlingGen.Emulator.Protocol;

/// <summary>Writes small JSON texts.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object with the members that <paramref name="members"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> members) => WriteValue(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });

    /// <summary>Whatever <paramref name="value"/> writes.</summary>
    public static string WriteValue(Action<Utf8JsonWriter> value)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, _options))
        {
            value(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
