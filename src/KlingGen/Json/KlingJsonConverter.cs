using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KlingGen.Json;

/// <summary>The base of generated converters: reads and writes one type without reflection and without options.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    public abstract T ReadValue(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    public abstract void WriteValue(Utf8JsonWriter writer, T value);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadWhole(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WriteValue(writer, value);

    /// <summary>Reads a value that is not part of another; where the JSON does not fit, the error says at which place.</summary>
    internal T ReadWhole(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        try
        {
            return ReadValue(ref reader);
        }
        catch (KlingReadFault fault)
        {
            throw fault.At(start, reader.TokenStartIndex);
        }
    }
}
