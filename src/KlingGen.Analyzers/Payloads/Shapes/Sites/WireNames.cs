using System.Collections.Immutable;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The wire names that are looked for, and the identifiers that a naming policy makes them of.</summary>
internal sealed class WireNames
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _members;

    public WireNames(ImmutableArray<string> names)
    {
        All = names;
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _members = new HashSet<string>(names.SelectMany(FindMembers), StringComparer.Ordinal);
    }

    public ImmutableArray<string> All { get; }

    /// <summary>The identifiers that are one of the names, or become one in snake case: <c>CfgScale</c>, <c>cfgScale</c>, <c>CFGScale</c>, <c>Cfg_scale</c>.</summary>
    public IReadOnlyCollection<string> Members => _members;

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

    private static IEnumerable<string> FindMembers(string name)
    {
        IEnumerable<string> forms = [""];
        foreach (string word in name.Split('_'))
        {
            string title = word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);
            forms = forms
                .SelectMany(form => form.Length == 0 ? [form] : new[] { form, form + "_" })
                .SelectMany(form => new[] { form + word, form + title, form + word.ToUpperInvariant() });
        }

        return forms.Where(form => string.Equals(SnakeCase.Of(form), name, StringComparison.Ordinal)).Distinct().ToArray();
    }
}
