namespace KlingGen.Emulator.Errors;

/// <summary>A model error as documented.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">In words.</param>
/// <param name="Context">Example figures as JSON text, or null where there are none.</param>
/// <param name="IsRetryable">Whether a repeat may help.</param>
internal sealed record ModelErrorEntry(int Status, string Message, string? Context = null, bool IsRetryable = false);
