using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What becomes of one entry of a list.</summary>
/// <param name="entry">The entry as it stands.</param>
/// <param name="namePlace">Where its name is; empty where a name must be put before it.</param>
/// <param name="valuePlace">Where its value is.</param>
/// <param name="impliedName">What must be written before another value, where the entry has its name from the one that it has; otherwise null.</param>
internal sealed class EntryEdit(SyntaxNode entry, TextSpan namePlace, TextSpan valuePlace, string? impliedName = null)
{
    public SyntaxNode Entry { get; } = entry;

    /// <summary>What stands in the place of the name, or null where it stays.</summary>
    public string? Name { get; set; }

    /// <summary>The text of the new value, or null where it stays.</summary>
    public string? Value { get; set; }

    /// <summary>Whether the entry goes.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>What of the entry stands elsewhere from now on, with its comments; empty where nothing does.</summary>
    public TextSpan MovedSpan { get; set; }

    /// <summary>What stands in the place of the whole entry, or null where it stays.</summary>
    public string? Replacement { get; set; }

    /// <summary>What changes inside an entry that stays.</summary>
    public IEnumerable<TextChange> Changes
    {
        get
        {
            if (Replacement is not null)
            {
                yield return new TextChange(Entry.Span, Replacement);
                yield break;
            }

            string? name = Name ?? (Value is null ? null : impliedName);
            if (name is not null)
            {
                yield return new TextChange(namePlace, name);
            }

            if (Value is not null)
            {
                yield return new TextChange(valuePlace, Value);
            }
        }
    }

    /// <summary>The entry's new text.</summary>
    public override string ToString()
    {
        string text = Entry.ToString();
        foreach (TextChange change in Changes.OrderByDescending(static change => change.Span.Start).ThenByDescending(static change => change.Span.End))
        {
            int start = change.Span.Start - Entry.SpanStart;
            text = text.Remove(start, change.Span.Length).Insert(start, change.NewText!);
        }

        return text;
    }
}
