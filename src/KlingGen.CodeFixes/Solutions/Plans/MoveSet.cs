using KlingGen.CodeFixes.Solutions.Edits;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Components that move together, and all that changes when they do.</summary>
/// <param name="members">The components with their targets.</param>
/// <param name="changes">What changes for each of them.</param>
/// <param name="texts">The changes of each file, in order.</param>
/// <param name="refused">The components that were asked for and stay, with the reason.</param>
internal sealed class MoveSet(
    IReadOnlyDictionary<Component, TargetChoice> members,
    IReadOnlyDictionary<Component, FileChanges> changes,
    IReadOnlyDictionary<string, List<TextChange>> texts,
    IReadOnlyDictionary<Component, string> refused)
{
    public IReadOnlyDictionary<Component, TargetChoice> Members { get; } = members;

    public IReadOnlyDictionary<Component, FileChanges> Changes { get; } = changes;

    public IReadOnlyDictionary<string, List<TextChange>> Texts { get; } = texts;

    public IReadOnlyDictionary<Component, string> Refused { get; } = refused;
}
