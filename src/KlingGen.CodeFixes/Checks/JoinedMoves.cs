using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Takes out what each of two moves leaves with a use, and both together without one.</summary>
/// <param name="before">The solution as it was.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class JoinedMoves(Solution before, CancellationToken cancellationToken)
{
    /// <summary>The solution with that taken out; null where the compiler would still say something of one of the projects that it did not say before.</summary>
    public async Task<Solution?> CompleteAsync(Solution joined, IReadOnlyCollection<ProjectId> projects)
    {
        foreach (ProjectId project in projects)
        {
            List<Location>? spent;
            while ((spent = await FindSpentAsync(joined, project).ConfigureAwait(false)) is { Count: > 0 })
            {
                // One after the other: a place is one of the text that it was found in.
                SyntaxTree tree = spent[0].SourceTree!;
                if (SpentVariables.Remove(tree, spent[0].SourceSpan.Start, cancellationToken) is not TextChange removal)
                {
                    return null;
                }

                joined = Change(joined, joined.GetDocument(tree)!, tree.GetText(cancellationToken).WithChanges(removal));
            }

            if (spent is null)
            {
                return null;
            }
        }

        return joined;
    }

    private static Solution Change(Solution solution, Document document, SourceText text)
    {
        foreach (DocumentId id in document.GetLinkedDocumentIds().Add(document.Id))
        {
            solution = solution.WithDocumentText(id, text);
        }

        return solution;
    }

    // Null where the compiler complains of something else.
    private async Task<List<Location>?> FindSpentAsync(Solution joined, ProjectId id)
    {
        Project was = before.GetProject(id)!;
        Project project = joined.GetProject(id)!;
        Dictionary<SyntaxTree, SyntaxTree> trees = [];
        List<(SemanticModel Before, SemanticModel After, Document Document)> files = [];
        foreach (DocumentId changed in project.GetChanges(was).GetChangedDocuments(onlyGetDocumentsWithTextChanges: true))
        {
            Document document = project.GetDocument(changed)!;
            SemanticModel old = (await was.GetDocument(changed)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            trees.Add(old.SyntaxTree, model.SyntaxTree);
            files.Add((old, model, document));
        }

        List<Location> found = [];
        SpentFields? fields = files.Count == 0 ? null : new(files[0].After.Compilation, trees, cancellationToken);
        foreach ((SemanticModel old, SemanticModel model, Document document) in files)
        {
            foreach (Diagnostic diagnostic in NewDiagnostics.Compare(NewDiagnostics.Diagnose(old, cancellationToken), NewDiagnostics.Diagnose(model, cancellationToken)))
            {
                if (!NewDiagnostics.IsAboutSpent(diagnostic))
                {
                    return null;
                }

                found.Add(diagnostic.Location);
            }

            foreach (SpentField field in fields!.Find(old, await document.GetTextChangesAsync(was.GetDocument(document.Id)!, cancellationToken).ConfigureAwait(false)))
            {
                if (!field.CanGo)
                {
                    return null;
                }

                found.Add(field.After);
            }
        }

        return found;
    }
}
