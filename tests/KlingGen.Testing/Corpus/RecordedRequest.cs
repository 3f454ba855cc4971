namespace KlingGen.Testing.Corpus;

/// <summary>A request that a case sent.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">Where it went.</param>
/// <param name="ContentType">The media type of the body, or null where there is none.</param>
/// <param name="Body">The body as text; empty where there is none.</param>
public sealed record RecordedRequest(string Method, Uri Uri, string? ContentType, string Body);
