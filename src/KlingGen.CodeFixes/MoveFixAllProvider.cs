using KlingGen.CodeFixes.Payloads;
using KlingGen.CodeFixes.Scopes;
using KlingGen.CodeFixes.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes;

/// <summary>Moves all that a scope's diagnostics are about, requests and payloads: whoever chooses Fix All wants the solution moved.</summary>
/// <remarks>
/// "dotnet format" asks each fixer in turn with the diagnostics it began with, which after the first change fit no file of the solution. What the first does not
/// do, the second cannot. Payloads are planned on what the requests leave: one can be written inside a request, or use what a request used.
/// </remarks>
internal sealed class MoveFixAllProvider : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        string? key = fixAllContext.CodeActionEquivalenceKey;
        bool isMove = key is null or MoveRequestFixer.EquivalenceKey or MovePayloadFixer.EquivalenceKey;
        bool isTyped = string.Equals(key, MovePayloadFixer.TypedEquivalenceKey, StringComparison.Ordinal);
        Solution solution = fixAllContext.Solution;
        PayloadMoves payloads = new(isTyped, fixAllContext.CancellationToken);
        IReadOnlyList<ReportedPlace> places = await ReportedPlace.FindAllAsync(fixAllContext).ConfigureAwait(false);

        Solution? requests = isMove || fixAllContext.CodeFixProvider is MoveRequestFixer ? await RequestMoves.MoveAsync(fixAllContext, places).ConfigureAwait(false) : null;
        IReadOnlyList<ReportedPlace[]> groups = isMove || fixAllContext.CodeFixProvider is MovePayloadFixer
            ? await payloads.FindGroupsAsync(solution, places).ConfigureAwait(false)
            : [];
        if (requests is null)
        {
            return await payloads.MoveAsync(solution, groups).ConfigureAwait(false) is Solution moved
                ? Change(moved, isTyped ? "Use typed requests" : "Move all payloads", isTyped ? MovePayloadFixer.TypedEquivalenceKey : MovePayloadFixer.EquivalenceKey)
                : null;
        }

        if (groups.Count == 0)
        {
            return Change(requests, "Move all requests", key);
        }

        groups = await payloads.FindAgainAsync(solution, requests, groups).ConfigureAwait(false);
        return Change(await payloads.MoveAsync(requests, groups).ConfigureAwait(false) ?? requests, "Move all", key);
    }

    private static CodeAction Change(Solution changed, string title, string? key) => CodeAction.Create(title, _ => Task.FromResult(changed), key);
}
