namespace KlingGen.Emulator.Payloads;

/// <summary>What a check of a payload found.</summary>
/// <param name="Errors">What the service would answer 422 to.</param>
/// <param name="IgnoredFields">JSON paths of fields that the contract does not know; the service drops them.</param>
internal sealed record PayloadReport(IReadOnlyList<ModelError> Errors, IReadOnlyList<string> IgnoredFields)
{
    public static PayloadReport Empty { get; } = new([], []);
}
