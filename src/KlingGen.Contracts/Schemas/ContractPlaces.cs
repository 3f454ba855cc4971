using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Schemas;

/// <summary>Finds where a schema file says something. The model holds no positions, since those move with every line break; they are looked up when there is something to report.</summary>
public static class ContractPlaces
{
    /// <summary>The place of a JSON Pointer: the name of the member that it leads to, or else the value. Where it leads past what is written, as that of a type that was put together does, the last place before.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="pointer">The pointer, such as <c>/$defs/Request</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The place; null for a file that holds nothing.</returns>
    public static FileSpan? OfPointer(string text, string pointer, CancellationToken cancellationToken = default)
    {
        JsonParseResult json = JsonReader.Parse(text, cancellationToken);
        JsonValue? value = null;
        for (int end = pointer.Length; value is null && end >= 0; end = end == 0 ? -1 : pointer.LastIndexOf('/', end - 1))
        {
            value = ReferenceText.Follow(json.Root, pointer.Substring(0, end));
        }

        return Locate(json, value);
    }

    /// <summary>The place where a file names an endpoint that it describes; else its beginning.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="id">The endpoint's full id.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The place; null for a file that holds nothing.</returns>
    public static FileSpan? OfEndpoint(string text, string id, CancellationToken cancellationToken = default)
    {
        JsonParseResult json = JsonReader.Parse(text, cancellationToken);
        JsonValue? named = (ReferenceText.Follow(json.Root, "/x-fal-endpoints") as JsonArray)?.Items.FirstOrDefault(item => item is JsonString text && text.Value == id);
        JsonValue? told = ReferenceText.Follow(json.Root, "/info/x-fal-metadata/endpointId");
        JsonValue? path = (ReferenceText.Follow(json.Root, "/paths") as JsonObject)?.Find("/" + id)?.Value;
        return named is not null || told is JsonString
            ? json.Lines.Locate((named ?? told!).Span)
            : Locate(json, path ?? json.Root);
    }

    private static FileSpan? Locate(JsonParseResult json, JsonValue? value)
    {
        if (value is null)
        {
            return null;
        }

        // Of the whole file, as of any long value that has no name, the first character is enough.
        JsonSpan span = value.Member?.NameSpan ?? new JsonSpan(value.Span.Start, value is JsonObject or JsonArray ? 1 : value.Span.Length);
        return json.Lines.Locate(span);
    }
}
