using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Makes one change of text that is put in and text that goes at the same place.</summary>
internal static class AdjacentChanges
{
    /// <summary>The changes in the order of the text, none of which begins where another does.</summary>
    public static List<TextChange> Merge(IEnumerable<TextChange> changes)
    {
        List<TextChange> merged = [];
        foreach (TextChange change in changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            TextChange? before = merged.Count > 0 ? merged[merged.Count - 1] : null;
            if (before is { Span.IsEmpty: true } && before.Value.Span.Start == change.Span.Start)
            {
                merged[merged.Count - 1] = new TextChange(change.Span, before.Value.NewText + change.NewText);
            }
            else
            {
                merged.Add(change);
            }
        }

        return merged;
    }
}
