using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Carries plans out in a solution.</summary>
internal static class SolutionEdits
{
    /// <summary>The solution with the plans of its projects carried out. A file that several projects have is changed once, in all of them.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="isDone">Whether no plan was left out because another one changes a file of it otherwise.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Solution Apply(Solution solution, IEnumerable<(Project Project, PayloadPlan Plan)> plans, out bool isDone, CancellationToken cancellationToken)
    {
        Dictionary<string, ImmutableArray<TextChange>> done = new(StringComparer.Ordinal);
        Solution changed = solution;
        isDone = true;
        foreach ((Project project, PayloadPlan plan) in plans)
        {
            List<(Document Document, SyntaxTree Tree, ImmutableArray<TextChange> Changes)> files = [];
            bool isApart = true;
            foreach (KeyValuePair<SyntaxTree, ImmutableArray<TextChange>> file in plan.Changes)
            {
                if (project.GetDocument(file.Key) is not Document document)
                {
                    continue;
                }

                if (!done.TryGetValue(SourceFile.KeyOf(document), out ImmutableArray<TextChange> known))
                {
                    files.Add((document, file.Key, file.Value));
                }
                else if (!file.Value.All(known.Contains))
                {
                    isApart = false;
                }
            }

            isDone &= isApart;
            if (!isApart)
            {
                continue;
            }

            foreach ((Document document, SyntaxTree tree, ImmutableArray<TextChange> changes) in files)
            {
                done.Add(SourceFile.KeyOf(document), changes);
                SourceText text = tree.GetText(cancellationToken).WithChanges(changes);
                foreach (DocumentId id in document.GetLinkedDocumentIds().Add(document.Id))
                {
                    changed = changed.WithDocumentText(id, text);
                }
            }
        }

        return changed;
    }
}
