using KlingGen.Contracts.Migrations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What becomes of one parameter of a payload.</summary>
/// <param name="action">What a migration says, or null where the parameter stays as it is.</param>
/// <param name="to">The new name, or the parameter that takes its text; null otherwise.</param>
internal sealed class EntryFate(ParameterAction? action, string? to)
{
    /// <summary>The parameter stays as it is.</summary>
    public static EntryFate Stays { get; } = new(null, null);

    public ParameterAction? Action { get; } = action;

    public string? To { get; } = to;

    public bool IsSame(EntryFate other) => Action == other.Action && string.Equals(To, other.To, StringComparison.Ordinal);
}
