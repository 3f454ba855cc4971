using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Payloads;
using KlingGen.CodeFixes.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes;

/// <summary>Moves all that a scope's diagnostics are about, requests and payloads: whoever chooses Fix All wants the solution moved.</summary>
/// <remarks>
/// "dotnet format" asks each fixer in turn with the diagnostics it began with, which after the first change fit no file of the solution. What the first does not
/// do, the second cannot.
/// </remarks>
internal sealed class MoveFixAllProvider : FixAllProvider
{
    private readonly SolutionFixAllProvider _requests = new();
    private readonly PayloadFixAllProvider _payloads = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _requests.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        string? key = fixAllContext.CodeActionEquivalenceKey;
        bool isMove = key is null or MoveRequestFixer.EquivalenceKey or MovePayloadFixer.EquivalenceKey;
        CodeAction? requests = isMove || fixAllContext.CodeFixProvider is MoveRequestFixer ? await _requests.GetFixAsync(fixAllContext).ConfigureAwait(false) : null;
        CodeAction? payloads = isMove || fixAllContext.CodeFixProvider is MovePayloadFixer ? await _payloads.GetFixAsync(fixAllContext).ConfigureAwait(false) : null;
        return requests is null || payloads is null
            ? requests ?? payloads
            : CodeAction.Create("Move all", cancellationToken => JoinAsync(fixAllContext.Solution, requests, payloads, cancellationToken), key);
    }

    private static async Task<Solution> JoinAsync(Solution solution, CodeAction requests, CodeAction payloads, CancellationToken cancellationToken)
    {
        Solution moved = await ChangeAsync(requests, cancellationToken).ConfigureAwait(false);
        Solution other = await ChangeAsync(payloads, cancellationToken).ConfigureAwait(false);
        Solution joined = moved;
        HashSet<ProjectId> projects = [];
        foreach (DocumentId id in FindChanged(other, solution))
        {
            joined = joined.WithDocumentText(id, await JoinAsync(solution.GetDocument(id)!, moved.GetDocument(id)!, other.GetDocument(id)!, cancellationToken).ConfigureAwait(false));
            projects.Add(id.ProjectId);
        }

        projects.IntersectWith(FindChanged(moved, solution).Select(static id => id.ProjectId));
        return await new JoinedMoves(solution, cancellationToken).CompleteAsync(joined, projects).ConfigureAwait(false) ?? moved;
    }

    private static IEnumerable<DocumentId> FindChanged(Solution changed, Solution solution) =>
        changed.GetChanges(solution).GetProjectChanges().SelectMany(static project => project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true));

    // A payload that is written inside a moved request is left to a second run.
    private static async Task<SourceText> JoinAsync(Document document, Document moved, Document wanted, CancellationToken cancellationToken)
    {
        TextChange[] first = [.. await moved.GetTextChangesAsync(document, cancellationToken).ConfigureAwait(false)];
        TextChange[] second = [.. await wanted.GetTextChangesAsync(document, cancellationToken).ConfigureAwait(false)];
        return first.Any(one => second.Any(two => one.Span.IntersectsWith(two.Span)))
            ? await moved.GetTextAsync(cancellationToken).ConfigureAwait(false)
            : (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(first.Concat(second).OrderBy(static change => change.Span.Start));
    }

    private static async Task<Solution> ChangeAsync(CodeAction action, CancellationToken cancellationToken) =>
        (await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
