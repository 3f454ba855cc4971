using System.Collections.Concurrent;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Texts of which one is looked for in many files.</summary>
internal sealed class TextMarks
{
    // A file's answer is kept by a number: to hash all texts for every file would cost more than the answer.
    private static readonly ConcurrentDictionary<string, int> _keys = new(StringComparer.Ordinal);

    private static int _lastKey;

    /// <summary>Marks for several texts; what holds another of them adds nothing to it.</summary>
    public TextMarks(IEnumerable<string> texts)
    {
        string[] all = [.. texts.Distinct(StringComparer.Ordinal)];
        Texts = Array.FindAll(all, text => !Array.Exists(all, other => other.Length < text.Length && text.IndexOf(other, StringComparison.Ordinal) >= 0));
        Key = _keys.GetOrAdd(string.Join("\0", Texts), static _ => Interlocked.Increment(ref _lastKey));
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>Equal for equal texts in the same order.</summary>
    public int Key { get; }
}
