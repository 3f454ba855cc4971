using System.Collections.Concurrent;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Texts of which one is looked for in many files.</summary>
internal sealed class TextMarks
{
    // What was asked once is asked again after every key stroke.
    private static readonly ConcurrentDictionary<string, TextMarks> _known = new(StringComparer.Ordinal);

    private static int _lastKey;

    private TextMarks(string[] all)
    {
        // What holds another of them adds nothing to it.
        Texts = Array.FindAll(all, text => !Array.Exists(all, other => other.Length < text.Length && text.IndexOf(other, StringComparison.Ordinal) >= 0));
        Name = string.Join("\0", Texts);
        Key = Interlocked.Increment(ref _lastKey);
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The texts as one; that of a single text is the text itself.</summary>
    public string Name { get; }

    /// <summary>What stands for the texts where a file's answer is kept: to hash them all for every file would cost more than the answer.</summary>
    public int Key { get; }

    /// <summary>Marks for several texts.</summary>
    public static TextMarks Of(IEnumerable<string> texts)
    {
        string[] all = [.. texts.Distinct(StringComparer.Ordinal)];
        return _known.GetOrAdd(string.Join("\0", all), _ => new TextMarks(all));
    }
}
