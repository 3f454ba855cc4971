using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>The changes of one move, file by file.</summary>
internal sealed class FileChanges
{
    private readonly Dictionary<SourceFile, HashSet<TextChange>> _changes = [];

    public IReadOnlyDictionary<SourceFile, HashSet<TextChange>> ByFile => _changes;

    public void Add(SourceFile file, IEnumerable<TextChange> changes)
    {
        if (!_changes.TryGetValue(file, out HashSet<TextChange>? known))
        {
            known = [];
            _changes.Add(file, known);
        }

        known.UnionWith(changes);
    }

    public void Add(FileChanges other)
    {
        foreach (KeyValuePair<SourceFile, HashSet<TextChange>> file in other._changes)
        {
            Add(file.Key, file.Value);
        }
    }
}
