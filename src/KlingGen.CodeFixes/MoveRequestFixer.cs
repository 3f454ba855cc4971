using System.Collections.Immutable;
using System.Composition;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Rules;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes;

/// <summary>Moves a request, and the calls in the same member that send it, to the family the project should be on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveRequestFixer))]
[Shared]
public sealed class MoveRequestFixer : CodeFixProvider
{
    /// <summary>The key under which the action is found; it never changes.</summary>
    public const string EquivalenceKey = "KlingGen.MoveRequest";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.V3OnlyStartImageUrl,
        RuleIds.V3OnlyNegativePrompt,
        RuleIds.V3OnlyCfgScale,
        RuleIds.V3EndpointUsed,
        RuleIds.ParameterWithoutPlace,
        RuleIds.O3OnlyImageUrl,
        RuleIds.O3OnlyImageUrls,
        RuleIds.AspectRatioWithoutPlace,
        RuleIds.O3EndpointUsed);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixDocumentAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false)
            is not (MovePlanner planner, MoveApplication application))
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (planner.FindCreation(diagnostic.Location.SourceSpan) is BaseObjectCreationExpressionSyntax creation
                && planner.Plan(creation) is MovePlan plan
                && application.Compiles([plan]))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Describe(plan),
                        _ => Task.FromResult(context.Document.WithText(application.Apply([plan]))),
                        EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> FixDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await ReadAsync(document, context.CancellationToken).ConfigureAwait(false)
            is not (MovePlanner planner, MoveApplication application))
        {
            return document;
        }

        // One request is reported several times, and moves once.
        IEnumerable<MovePlan> plans = diagnostics
            .Select(diagnostic => planner.FindCreation(diagnostic.Location.SourceSpan))
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Distinct()
            .Select(planner.Plan)
            .OfType<MovePlan>();
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        SourceText changed = application.Apply(plans);
        return ReferenceEquals(changed, text) ? document : document.WithText(changed);
    }

    private static async Task<(MovePlanner, MoveApplication)?> ReadAsync(Document document, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return model is not null
            && KlingProject.Find(model.Compilation, document.Project.AnalyzerOptions, cancellationToken) is KlingProject project
            ? (new MovePlanner(project, model, text, cancellationToken), new MoveApplication(model, text, cancellationToken))
            : null;
    }

    // What the new endpoint assumes and the old one could not be told is said, not invented.
    private static string Describe(MovePlan plan)
    {
        string title = "Move this request to " + (plan.Target.Family ?? plan.Target.Value);
        return plan.Assumptions.IsEmpty ? title : $"{title} {plan.Target.Route}, which assumes {string.Join(", ", plan.Assumptions)}";
    }
}
