using System.Text;
using System.Text.Json;

namespace KlingGen;

/// <summary>The JSON of uploads.</summary>
internal static class UploadBodies
{
    /// <summary>What asks for an address.</summary>
    public static byte[] WriteDescription(string fileName, string contentType) => Write(writer =>
    {
        writer.WriteString("content_type", contentType);
        writer.WriteString("file_name", fileName);
    });

    /// <summary>What says that all parts are there.</summary>
    /// <param name="tags">The tag of each part, by its number.</param>
    public static byte[] WriteParts(SortedDictionary<int, string> tags) => Write(writer =>
    {
        writer.WriteStartArray("parts");
        foreach (KeyValuePair<int, string> part in tags)
        {
            writer.WriteStartObject();
            writer.WriteNumber("partNumber", part.Key);
            writer.WriteString("etag", part.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static StringContent Content(byte[] body) => new(Encoding.UTF8.GetString(body), Encoding.UTF8, "application/json");

    /// <summary>The tag in the answer to a part: in the body, else in the header; null where it is in neither.</summary>
    public static string? ReadTag(QueueAnswer answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.Body);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("etag", out JsonElement tag) && tag.ValueKind == JsonValueKind.String)
            {
                return tag.GetString();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Then it is in the header.
        }

        return answer.Header("ETag");
    }

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return body.ToArray();
    }
}
