namespace KlingGen.Contracts.Json;

/// <summary>A place where a text is not JSON.</summary>
/// <param name="Message">What was found and what is allowed, without a full stop.</param>
/// <param name="Span">The smallest range that shows it; empty at the end of a text that stops too early.</param>
public sealed record JsonError(string Message, JsonSpan Span);
