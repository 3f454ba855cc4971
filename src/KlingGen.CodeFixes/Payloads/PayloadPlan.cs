using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Everything that changes in a project when payloads move. Made from the original trees; knows no syntax any more.</summary>
/// <param name="title">What the action says it does.</param>
/// <param name="changes">The changes of each file, which do not overlap.</param>
internal sealed class PayloadPlan(string title, ImmutableDictionary<SyntaxTree, ImmutableArray<TextChange>> changes)
{
    public string Title { get; } = title;

    public ImmutableDictionary<SyntaxTree, ImmutableArray<TextChange>> Changes { get; } = changes;

    /// <summary>The plan of changes, or null where they overlap.</summary>
    public static PayloadPlan? Create(string title, IEnumerable<(SyntaxTree Tree, TextChange Change)> changes)
    {
        ImmutableDictionary<SyntaxTree, ImmutableArray<TextChange>>.Builder files = ImmutableDictionary.CreateBuilder<SyntaxTree, ImmutableArray<TextChange>>();
        foreach (IGrouping<SyntaxTree, TextChange> file in changes.GroupBy(static change => change.Tree, static change => change.Change))
        {
            ImmutableArray<TextChange> own = [.. file.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End)];
            for (int i = 1; i < own.Length; i++)
            {
                if (Overlap(own[i - 1].Span, own[i].Span))
                {
                    return null;
                }
            }

            files.Add(file.Key, own);
        }

        return files.Count == 0 ? null : new PayloadPlan(title, files.ToImmutable());
    }

    /// <summary>Both plans as one, or null where they overlap.</summary>
    public PayloadPlan? Join(PayloadPlan other)
    {
        // Two payloads that share an edit, such as a member of one anonymous type, both have it.
        IEnumerable<(SyntaxTree, TextChange)> all = Flatten(this).Concat(Flatten(other));
        return Create(Title, all);
    }

    private static IEnumerable<(SyntaxTree Tree, TextChange Change)> Flatten(PayloadPlan plan) =>
        plan.Changes.SelectMany(static file => file.Value.Select(change => (file.Key, change)));

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start == other.Start || (one.Start < other.End && other.Start < one.End);
}
