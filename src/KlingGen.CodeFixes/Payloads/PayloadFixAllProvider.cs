using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Carries out the plans of all diagnostics in a scope. What a payload needs in other files comes with it.</summary>
internal sealed class PayloadFixAllProvider : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<(Project, PayloadPlan)> plans = [];
        foreach (Project project in FindProjects(fixAllContext))
        {
            if (await PlanAsync(fixAllContext, project).ConfigureAwait(false) is PayloadPlan plan)
            {
                plans.Add((project, plan));
            }
        }

        return plans.Count == 0
            ? null
            : CodeAction.Create(
                IsTyped(fixAllContext) ? "Use typed requests" : "Move all payloads",
                cancellationToken => Task.FromResult(SolutionEdits.Apply(fixAllContext.Solution, plans, cancellationToken)),
                IsTyped(fixAllContext) ? MovePayloadFixer.TypedEquivalenceKey : MovePayloadFixer.EquivalenceKey);
    }

    private static bool IsTyped(FixAllContext context) =>
        string.Equals(context.CodeActionEquivalenceKey, MovePayloadFixer.TypedEquivalenceKey, StringComparison.Ordinal);

    private static IEnumerable<Project> FindProjects(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Solution => context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp),
        _ => [context.Project],
    };

    private static async Task<PayloadPlan?> PlanAsync(FixAllContext context, Project project)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        ImmutableArray<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: Document document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        if (diagnostics.IsEmpty
            || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not Compilation compilation
            || GroupPlanner.Find(compilation, project.AnalyzerOptions, cancellationToken) is not GroupPlanner planner)
        {
            return null;
        }

        IEnumerable<PayloadPlan> plans = diagnostics
            .Where(static diagnostic => diagnostic.Location.SourceTree is not null)
            .Select(diagnostic => IsTyped(context)
                ? planner.FindTyped(diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan, cancellationToken)
                : planner.Find(diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan, cancellationToken))
            .OfType<PayloadPlan>();
        List<PayloadPlan> fitting = [];
        foreach (PayloadPlan plan in plans.Distinct())
        {
            if (await plan.FitsAsync(project, cancellationToken).ConfigureAwait(false))
            {
                fitting.Add(plan);
            }
        }

        return planner.Join(fitting, cancellationToken);
    }
}
