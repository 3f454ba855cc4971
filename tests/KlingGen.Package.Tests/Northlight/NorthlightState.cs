namespace KlingGen.Package.Tests.Northlight;

/// <summary>What the solution is like at one time.</summary>
/// <param name="Texts">Its source files by path.</param>
/// <param name="Build">What the build printed.</param>
/// <param name="Findings">File and id of each migration rule's result, those without a line on the console included.</param>
/// <param name="Sent">What the program sent.</param>
/// <param name="Faults">What the emulator found wrong with what was sent: errors, and fields that the endpoint ignores.</param>
/// <param name="Log">What the program printed: the order in which it worked things out.</param>
/// <param name="Tests">What the solution's own tests printed.</param>
internal sealed record NorthlightState(
    IReadOnlyDictionary<string, string> Texts,
    string Build,
    IReadOnlyList<string> Findings,
    IReadOnlyList<SentPayload> Sent,
    IReadOnlyList<string> Faults,
    string Log,
    string Tests);
