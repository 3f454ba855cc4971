namespace KlingGen.Contracts.Json;

/// <summary>What parsing a text gave.</summary>
public sealed class JsonParseResult
{
    private readonly string _text;
    private LineMap? _lines;

    internal JsonParseResult(string text, JsonValue? root, IReadOnlyList<JsonError> errors)
    {
        _text = text;
        Root = root;
        Errors = errors;
    }

    /// <summary>The value, or null when an error left no way to go on. It is there, as far as it could be read, after lesser errors.</summary>
    public JsonValue? Root { get; }

    /// <summary>Where the text is not JSON, in the order of the text; empty for valid JSON.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>The JSON path of an error.</summary>
    internal string PathOf(JsonError error) => JsonErrorPath.Of(_text, error.Span.Start);

    /// <summary>Turns offsets into lines and columns.</summary>
    public LineMap Lines => _lines ??= new LineMap(_text);
}
