using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Everything that changes in a project when payloads move. Made from the original trees; knows no syntax any more.</summary>
/// <param name="title">What the action says it does.</param>
/// <param name="changes">The changes of each file, which do not overlap.</param>
/// <param name="entrances">Names that no other project may use: it could hand in an id that the plan does not know of.</param>
internal sealed class PayloadPlan(string title, ImmutableDictionary<SyntaxTree, ImmutableArray<TextChange>> changes, ImmutableArray<string> entrances)
{
    public string Title { get; } = title;

    public ImmutableDictionary<SyntaxTree, ImmutableArray<TextChange>> Changes { get; } = changes;

    public ImmutableArray<string> Entrances { get; } = entrances;

    /// <summary>The plan of changes, or null where they overlap.</summary>
    public static PayloadPlan? Create(string title, IEnumerable<(SyntaxTree Tree, TextChange Change)> changes, IEnumerable<string>? entrances = null)
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

        return files.Count == 0 ? null : new PayloadPlan(title, files.ToImmutable(), [.. entrances ?? []]);
    }

    /// <summary>Both plans as one, or null where they overlap.</summary>
    public PayloadPlan? Join(PayloadPlan other)
    {
        // Two payloads that share an edit, such as a member of one anonymous type, both have it.
        IEnumerable<(SyntaxTree, TextChange)> all = Flatten(this).Concat(Flatten(other));
        return Create(Title, all, Entrances.Concat(other.Entrances).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Whether all that another plan changes is in this one.</summary>
    public bool Contains(PayloadPlan other) =>
        other.Changes.All(file => Changes.TryGetValue(file.Key, out ImmutableArray<TextChange> own) && file.Value.All(own.Contains));

    /// <summary>The plan with more changes, or null where they overlap.</summary>
    public PayloadPlan? Add(IEnumerable<(SyntaxTree Tree, TextChange Change)> changes) => Create(Title, Flatten(this).Concat(changes), Entrances);

    /// <summary>Whether nothing that other projects do can make the plan wrong.</summary>
    public async Task<bool> FitsAsync(Project project, CancellationToken cancellationToken)
    {
        if (Entrances.IsEmpty)
        {
            return true;
        }

        foreach (ProjectId id in project.Solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(project.Id))
        {
            foreach (Document document in project.Solution.GetProject(id)!.Documents)
            {
                string text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
                if (Entrances.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IEnumerable<(SyntaxTree Tree, TextChange Change)> Flatten(PayloadPlan plan) =>
        plan.Changes.SelectMany(static file => file.Value.Select(change => (file.Key, change)));

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start == other.Start || (one.Start < other.End && other.Start < one.End);
}
