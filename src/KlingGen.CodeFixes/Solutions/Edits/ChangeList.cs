using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Makes one list of the changes of a file that were worked out apart.</summary>
internal static class ChangeList
{
    /// <summary>The changes in the order of the text, or null with two of them that cannot be carried out together.</summary>
    public static List<TextChange>? Merge(IEnumerable<TextChange> changes, SourceText text, out TextChange conflict)
    {
        List<TextChange> ordered = Order(changes);
        conflict = default;
        if (FindOverlap(ordered) is null)
        {
            return AdjacentChanges.Merge(ordered);
        }

        // A list of entries on one line is written anew as a whole, with what changes inside it.
        ordered = Order(ordered.SelectMany(change => ChangeRefiner.Refine(change, text)).Distinct());
        if (FindOverlap(ordered) is TextChange overlap)
        {
            conflict = overlap;
            return null;
        }

        return AdjacentChanges.Merge(ordered);
    }

    private static List<TextChange> Order(IEnumerable<TextChange> changes) =>
        [.. changes.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End)];

    private static TextChange? FindOverlap(List<TextChange> ordered)
    {
        for (int i = 1; i < ordered.Count; i++)
        {
            TextSpan before = ordered[i - 1].Span;
            TextSpan span = ordered[i].Span;
            if (span.Start < before.End || (span.Start == before.Start && span.IsEmpty == before.IsEmpty))
            {
                return ordered[i];
            }
        }

        return null;
    }
}
