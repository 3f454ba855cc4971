namespace KlingGen.Emulator.Errors;

/// <summary>An error of the platform as documented.</summary>
/// <param name="Status">The typical HTTP status.</param>
/// <param name="Message">In words.</param>
internal sealed record RequestErrorEntry(int Status, string Message);
