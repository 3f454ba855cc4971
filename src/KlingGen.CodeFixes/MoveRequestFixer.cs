using System.Collections.Immutable;
using System.Composition;
using KlingGen.CodeFixes.Solutions;
using KlingGen.CodeFixes.Solutions.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes;

/// <summary>Moves a request to the family the project should be on, with everything through which it and what it gives pass.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveRequestFixer))]
[Shared]
public sealed class MoveRequestFixer : CodeFixProvider
{
    /// <summary>The key under which the action is found; it never changes.</summary>
    public const string EquivalenceKey = "KlingGen.MoveRequest";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = MovedRules.All;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new MoveFixAllProvider();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await SolutionPlan.FindAsync(context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false) is not SolutionPlan plan)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (plan.Find(context.Document, diagnostic.Location.SourceSpan) is not Component component)
            {
                continue;
            }

            foreach (TargetChoice choice in plan.FindChoices(component, context.CancellationToken))
            {
                if (plan.PlanOne(component, choice, context.CancellationToken) is MoveSet moves)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            MoveTitle.Describe(component, choice, context.CancellationToken),
                            cancellationToken => Task.FromResult(plan.Apply(moves, cancellationToken)),
                            MoveTitle.KeyOf(choice)),
                        diagnostic);
                }
            }
        }
    }
}
