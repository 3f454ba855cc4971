namespace KlingGen.Emulator;

/// <summary>A file that was uploaded whole.</summary>
/// <param name="Url">Where it is served.</param>
/// <param name="FileName">The name given by the uploader.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Parts">How many parts it came in; 1 for a file that was sent at once.</param>
/// <param name="At">When it was complete.</param>
public sealed record FalUpload(Uri Url, string FileName, string ContentType, long Size, int Parts, DateTimeOffset At)
{
    /// <summary>How long it is kept (<c>X-Fal-Object-Lifecycle</c>); null for as long as the emulator runs.</summary>
    public TimeSpan? Lifetime { get; init; }
}
