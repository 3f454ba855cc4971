using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Carries plans out in a solution.</summary>
internal static class SolutionEdits
{
    /// <summary>The solution with the plans of its projects carried out. A file that several projects have is changed once, in all of them.</summary>
    public static Solution Apply(Solution solution, IEnumerable<(Project Project, PayloadPlan Plan)> plans, CancellationToken cancellationToken)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        Solution changed = solution;
        foreach ((Project project, PayloadPlan plan) in plans)
        {
            foreach (KeyValuePair<SyntaxTree, ImmutableArray<TextChange>> file in plan.Changes)
            {
                if (project.GetDocument(file.Key) is not Document document || !done.Add(document.FilePath ?? document.Id.ToString()))
                {
                    continue;
                }

                SourceText text = file.Key.GetText(cancellationToken).WithChanges(file.Value);
                changed = changed.WithDocumentText(document.Id, text);
                foreach (DocumentId linked in document.GetLinkedDocumentIds())
                {
                    changed = changed.WithDocumentText(linked, text);
                }
            }
        }

        return changed;
    }
}
