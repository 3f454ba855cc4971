using KlingGen.CodeFixes.Solutions.Edits;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>A set of components while it is being put together: what moves with which changes, and what does not.</summary>
/// <param name="wanted">The components that are to move.</param>
/// <param name="barred">Components that must not come along.</param>
internal sealed class MoveSetDraft(IReadOnlyDictionary<Component, TargetChoice> wanted, ISet<Component> barred)
{
    /// <summary>The components that move, and where to.</summary>
    public Dictionary<Component, TargetChoice> Members { get; } = wanted.ToDictionary(static pair => pair.Key, static pair => pair.Value);

    /// <summary>What changes with each of them.</summary>
    public Dictionary<Component, FileChanges> Changes { get; } = [];

    /// <summary>Why others stay.</summary>
    public Dictionary<Component, string> Refused { get; } = [];

    /// <summary>Whether a component must not come along.</summary>
    public bool Stays(Component component) => barred.Contains(component) || Refused.ContainsKey(component);

    /// <summary>Lets components come along.</summary>
    public void Add(Dictionary<Component, TargetChoice> others)
    {
        foreach (KeyValuePair<Component, TargetChoice> other in others)
        {
            Members.Add(other.Key, other.Value);
        }
    }

    /// <summary>Lets a component stay.</summary>
    public void Refuse(Component component, string reason)
    {
        Members.Remove(component);
        Refused[component] = reason;
    }
}
