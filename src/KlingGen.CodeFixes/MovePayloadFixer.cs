using System.Collections.Immutable;
using System.Composition;
using KlingGen.CodeFixes.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes;

/// <summary>Moves a payload that is no generated request, with the texts that name its endpoint, to the family the project should be on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MovePayloadFixer))]
[Shared]
public sealed class MovePayloadFixer : CodeFixProvider
{
    /// <summary>The key under which the action is found; it never changes.</summary>
    public const string EquivalenceKey = "KlingGen.MovePayload";

    /// <summary>The key of the action that makes the payload a generated request as well; it never changes.</summary>
    public const string TypedEquivalenceKey = "KlingGen.UseTypedRequest";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = MovedRules.All;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new MoveFixAllProvider();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        if (await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not SyntaxTree tree
            || await GroupPlanner.FindAsync(project, context.CancellationToken).ConfigureAwait(false) is not GroupPlanner planner)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // The first is what dotnet format takes.
            await RegisterAsync(planner.Find(tree, diagnostic.Location.SourceSpan, context.CancellationToken), EquivalenceKey, diagnostic).ConfigureAwait(false);
            await RegisterAsync(planner.FindTyped(tree, diagnostic.Location.SourceSpan, context.CancellationToken), TypedEquivalenceKey, diagnostic).ConfigureAwait(false);
        }

        async Task RegisterAsync(PayloadPlan? plan, string key, Diagnostic diagnostic)
        {
            if (plan is not null && await plan.FitsAsync(project, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        plan.Title,
                        cancellationToken => Task.FromResult(SolutionEdits.Apply(project.Solution, [(project, plan)], out _, cancellationToken)),
                        key),
                    diagnostic);
            }
        }
    }
}
