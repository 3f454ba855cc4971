using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>JSON through the generated types' own converters and nothing else.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new() { TypeInfoResolver = KlingJsonResolver.Default, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options.GetTypeInfo(typeof(T)));

    public static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(T)))!;

    public static string Send(IKlingRequest request)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            request.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
