using System.Text;
using System.Text.Json;
using KlingGen.Json;

namespace KlingGen;

/// <summary>What an error's body says: fal's list of model errors in either dialect, its platform error, or a plain text.</summary>
internal sealed record ErrorBody(IReadOnlyList<KlingErrorDetail> Errors, string? ErrorType, string? Detail)
{
    /// <summary>Reads a body; null when it is not a JSON object, so not fal's.</summary>
    public static ErrorBody? Read(byte[] body, ApiKey key)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, key) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON (a page of some server on the way), or JSON with half a character in it. The caller quotes its beginning.
            return null;
        }
    }

    private static ErrorBody Read(JsonElement root, ApiKey key)
    {
        string? type = Text(root, "error_type", key);
        if (!root.TryGetProperty("detail", out JsonElement detail))
        {
            return new ErrorBody([], type, Text(root, "message", key) ?? Text(root, "error", key));
        }

        switch (detail.ValueKind)
        {
            case JsonValueKind.String:
                return new ErrorBody([], type, key.Redact(detail.GetString()!));
            case JsonValueKind.Array:
                List<KlingErrorDetail> errors = [.. detail.EnumerateArray().Select(item => ReadError(item, key))];
                return new ErrorBody(errors, type, errors.Count == 0 ? null : string.Join("; ", errors.Select(error => error.Message)));
            case JsonValueKind.Object:
                KlingErrorDetail single = ReadError(detail, key);
                return new ErrorBody([single], type, single.Message);
            default:
                return new ErrorBody([], type, null);
        }
    }

    private static KlingErrorDetail ReadError(JsonElement item, ApiKey key)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return new KlingErrorDetail("$", key.Redact(item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText()));
        }

        string path = item.TryGetProperty("loc", out JsonElement location) ? Path(location) : "$";
        string message = Text(item, "msg", key) ?? Text(item, "message", key) ?? key.Redact(item.GetRawText());
        string? context = item.TryGetProperty("ctx", out JsonElement figures) && figures.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? key.Redact(figures.GetRawText())
            : null;
        return new KlingErrorDetail(key.Redact(path), message, Text(item, "type", key)) { Context = context };
    }

    /// <summary>fal's <c>["body", "multi_prompt", 1, "duration"]</c> as <c>$.multi_prompt[1].duration</c>.</summary>
    private static string Path(JsonElement location)
    {
        if (location.ValueKind != JsonValueKind.Array)
        {
            return location.ValueKind == JsonValueKind.String ? "$." + location.GetString() : "$";
        }

        List<JsonElement> segments = [.. location.EnumerateArray()];
        StringBuilder path = new("$");
        for (int i = 0; i < segments.Count; i++)
        {
            string segment = segments[i].ToString();
            bool isWhole = (i == 0 && segment == "body") || (i == 1 && segments.Count == 2 && segment is "root" or "__root__");
            if (isWhole)
            {
                continue;
            }

            if (segments[i].ValueKind == JsonValueKind.Number && segments[i].TryGetInt32(out int index))
            {
                JsonPathText.AppendItem(path, index);
            }
            else
            {
                JsonPathText.AppendMember(path, segment);
            }
        }

        return path.ToString();
    }

    private static string? Text(JsonElement element, string name, ApiKey key) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? key.Redact(value.GetString()!) : null;
}
