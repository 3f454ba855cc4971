using KlingGen.CodeFixes.Solutions.Slots;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>All that a move may have to change in a solution, with the slots that say what changes together.</summary>
internal sealed class SolutionFacts
{
    public SlotTable Slots { get; } = new();

    public List<Creation> Creations { get; } = [];

    public List<PropertyRead> Reads { get; } = [];

    public List<ClientAccess> Accesses { get; } = [];

    public List<TypeMention> Mentions { get; } = [];

    /// <summary>All files of the solution that are not the generator's.</summary>
    public List<SourceFile> AllFiles { get; } = [];

    /// <summary>The files that were read, by key; several where projects share one.</summary>
    public Dictionary<string, List<SourceFile>> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Why nothing in a file may change, or null.</summary>
    public string? FindRefusal(string key) =>
        Files.TryGetValue(key, out List<SourceFile>? linked) ? linked.Select(static file => file.Refusal).FirstOrDefault(static refusal => refusal is not null) : null;
}
