using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;

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

    /// <summary>A file in all projects that have it, whether it was read or not.</summary>
    public List<SourceFile> FindLinked(string key) =>
        Files.TryGetValue(key, out List<SourceFile>? linked) ? linked : AllFiles.FindAll(file => string.Equals(file.Key, key, StringComparison.Ordinal));

    /// <summary>Why nothing of a route may change in a file, or null.</summary>
    public string? FindRefusal(string key, Route route)
    {
        foreach (SourceFile file in Files.TryGetValue(key, out List<SourceFile>? linked) ? linked : [])
        {
            string? refusal = file.Refusal ?? (file.Moves(route) ? null : $"the project '{file.Document.Project.Name}' is not meant to move");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Whether some project that has a file means to move a route.</summary>
    public bool IsMoved(string key, Route route) => Files.TryGetValue(key, out List<SourceFile>? linked) && linked.Exists(file => file.Moves(route));
}
