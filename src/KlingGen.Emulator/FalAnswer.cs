namespace KlingGen.Emulator;

/// <summary>An HTTP answer that the emulator is told to give.</summary>
/// <param name="Status">The HTTP status, 200 to 599.</param>
/// <param name="Body">The body; may be empty, cut off or not JSON at all.</param>
public sealed record FalAnswer(int Status, string Body = "")
{
    /// <summary>The Content-Type header; <c>application/json</c> by default.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Further headers, such as <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
