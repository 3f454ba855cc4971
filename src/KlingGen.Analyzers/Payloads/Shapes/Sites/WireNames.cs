using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The wire names that are looked for, and the identifiers that a naming policy makes them of.</summary>
internal sealed class WireNames
{
    private const int MaximumAbbreviation = 3;

    // "_" as JSON escapes it.
    private const string Escape = "\\u005";

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _pieces;

    public WireNames(ImmutableArray<string> names)
    {
        All = names;
        Names = TextMarks.Of(names);
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _pieces = new HashSet<string>(names.SelectMany(FindPieces), StringComparer.Ordinal);
        WrittenPieces = _pieces.Select(piece => piece[0] == '_' ? piece + "\"" : "\"" + piece).ToImmutableArray();
        _members = new HashSet<string>(names.SelectMany(FindMembers), StringComparer.Ordinal);

        // Without the first letter a member is the same in camel case.
        Marks = _members.Select(member => member.Substring(1)).Concat(WrittenPieces).Append(Escape).ToImmutableArray();
    }

    public ImmutableArray<string> All { get; }

    /// <summary>The texts of which a file holds at least one if it writes a name out.</summary>
    public TextMarks Names { get; }

    /// <summary>The identifiers that are one of the names, or become one in snake case: <c>CfgScale</c>, <c>cfgScale</c>, <c>CFGScale</c>, <c>Cfg_scale</c>.</summary>
    public IReadOnlyCollection<string> Members => _members;

    /// <summary>The pieces of which a name can be put together, with the quote that they begin or end with in code.</summary>
    public ImmutableArray<string> WrittenPieces { get; }

    /// <summary>The texts of which a file holds at least one if it names a parameter by itself.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>Whether a text is the beginning of a name up to an underscore, or the end from one on: <c>cfg_</c>, <c>_scale</c>.</summary>
    public bool IsPiece(string text) => _pieces.Contains(text);

    public bool IsWanted(string name) => _names.Contains(name);

    /// <summary>Whether a text may hold one of the names.</summary>
    public bool OccursIn(string text)
    {
        foreach (string name in All)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        // A JSON escape may stand for any of its characters.
        return text.IndexOf("\\u00", StringComparison.Ordinal) >= 0;
    }

    private static IEnumerable<string> FindPieces(string name)
    {
        for (int i = name.IndexOf('_'); i >= 0; i = name.IndexOf('_', i + 1))
        {
            yield return name.Substring(0, i + 1);
            yield return name.Substring(i);
        }
    }

    private static IEnumerable<string> FindMembers(string name)
    {
        string[] words = name.Split('_');
        IEnumerable<string> pascal = [""];
        foreach (string word in words)
        {
            // Short words are often abbreviations, written in capitals.
            string[] forms = word.Length <= MaximumAbbreviation ? [Capitalize(word), word.ToUpperInvariant()] : [Capitalize(word)];
            pascal = pascal.SelectMany(start => forms.Select(form => start + form));
        }

        string[] joined = [.. pascal];
        return joined
            .Concat(joined.Select(form => words[0] + form.Substring(words[0].Length)))
            .Concat([name, Capitalize(name), string.Join("_", words.Select(Capitalize))])
            .Where(form => string.Equals(SnakeCase.Of(form), name, StringComparison.Ordinal));
    }

    private static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);
}
