namespace KlingGen.Contracts.Json;

/// <summary>Reads JSON (RFC 8259) strictly, keeping the place of every value and name.</summary>
public static class JsonReader
{
    /// <summary>How many objects and arrays may be inside one another.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Parses a text. Whatever it holds, this does not throw.</summary>
    /// <param name="text">The whole JSON text; a byte order mark at its start is passed over. All spans are offsets into it.</param>
    /// <param name="cancellationToken">Stops the parsing of a long text.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static JsonParseResult Parse(string text, CancellationToken cancellationToken = default) =>
        new JsonParser(text, cancellationToken).Parse();
}
