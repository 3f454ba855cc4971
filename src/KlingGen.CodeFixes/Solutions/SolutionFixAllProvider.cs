using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Solutions;

/// <summary>Moves all components that have a diagnostic in the scope, by one plan. What a component needs in other files comes with it.</summary>
internal sealed class SolutionFixAllProvider : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        if (await SolutionPlan.FindAsync(fixAllContext.Solution, cancellationToken).ConfigureAwait(false) is not SolutionPlan plan)
        {
            return null;
        }

        Dictionary<Component, TargetChoice> wanted = [];
        foreach (Project project in FindProjects(fixAllContext))
        {
            foreach (Diagnostic diagnostic in await FindDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is Document document
                    && plan.Find(document, diagnostic.Location.SourceSpan) is Component component
                    && !wanted.ContainsKey(component)
                    && FindChoice(plan, component, fixAllContext) is TargetChoice choice)
                {
                    wanted.Add(component, choice);
                }
            }
        }

        // In one document an alias of the whole project is no reason to change others.
        MoveSet moves = plan.PlanMany(wanted, fixAllContext.Scope is FixAllScope.Document ? MoveReach.Silent : MoveReach.Aliases, cancellationToken);
        return moves.Texts.Count == 0
            ? null
            : CodeAction.Create(
                "Move all requests",
                cancel => Task.FromResult(plan.Apply(moves, cancel)),
                fixAllContext.CodeActionEquivalenceKey);
    }

    // "dotnet format" takes the key of the solution's first diagnostic, and has none where that one stays.
    private static TargetChoice? FindChoice(SolutionPlan plan, Component component, FixAllContext context)
    {
        string key = context.CodeActionEquivalenceKey is null or MovePayloadFixer.EquivalenceKey ? MoveRequestFixer.EquivalenceKey : context.CodeActionEquivalenceKey;
        return plan.FindChoices(component, context.CancellationToken).FirstOrDefault(choice => string.Equals(MoveTitle.KeyOf(choice), key, StringComparison.Ordinal));
    }

    private static IEnumerable<Project> FindProjects(FixAllContext context) => context.Scope is FixAllScope.Solution
        ? context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp)
        : [context.Project];

    private static async Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: Document document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
}
