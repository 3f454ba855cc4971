namespace KlingGen;

/// <summary>One line that a runner logged.</summary>
/// <param name="Message">The text.</param>
/// <param name="Timestamp">When it was logged, or null when the queue does not say.</param>
/// <param name="Level">Severity as the runner names it, such as <c>INFO</c>, or null.</param>
/// <param name="Source">Where it came from, such as <c>USER</c>, or null.</param>
public sealed record QueueLog(string Message, DateTimeOffset? Timestamp = null, string? Level = null, string? Source = null);
