namespace KlingGen.IdeHost.Protocol;

/// <summary>A line under the lightbulb.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Key">Its equivalence key.</param>
/// <param name="Scopes">Where Fix All is offered for it.</param>
internal sealed record IdeAction(string Title, string Key, IReadOnlyList<string> Scopes);
