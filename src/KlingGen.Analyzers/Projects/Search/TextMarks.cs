namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Texts of which one is looked for in many files.</summary>
internal sealed class TextMarks
{
    /// <summary>Marks for several texts; what holds another of them adds nothing to it.</summary>
    public TextMarks(IEnumerable<string> texts)
    {
        string[] all = [.. texts.Distinct(StringComparer.Ordinal)];
        Texts = Array.FindAll(all, text => !Array.Exists(all, other => other.Length < text.Length && text.IndexOf(other, StringComparison.Ordinal) >= 0));

        // No file's text is looked for with this character in it.
        Key = "\0" + string.Join("\0", Texts);
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>Equal for equal texts in the same order.</summary>
    public string Key { get; }
}
