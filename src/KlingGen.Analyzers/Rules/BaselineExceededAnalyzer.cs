using System.Collections.Immutable;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Baselines;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1008: uses in members that have more of them than the baseline accepts. Without it, a further use in an accepted member would be accepted as well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineExceededAnalyzer() : KlingAnalyzer(Descriptors.BaselineExceeded)
{
    /// <summary>The rules that are counted: those with the tag that the baseline is written by.</summary>
    internal static readonly DiagnosticDescriptor[] Counted =
    [
        Descriptors.V3OnlyStartImageUrl,
        Descriptors.V3OnlyNegativePrompt,
        Descriptors.V3OnlyCfgScale,
        Descriptors.O3OnlyImageUrl,
        Descriptors.O3OnlyImageUrls,
        Descriptors.AspectRatioWithoutPlace,
    ];

    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.Relevant.Count > 0 && (project.Typed is not null || project.Untyped is not null);

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        if (AcceptedCounts.Find(context.Compilation) is not AcceptedCounts accepted)
        {
            return;
        }

        foreach (DiagnosticDescriptor rule in Counted.Where(rule => accepted.HasRule(rule.Id)))
        {
            ParameterUses uses = new(project, rule);
            context.RegisterSemanticModelAction(file => Analyze(file, project, uses, rule.Id, accepted));
        }
    }

    private void Analyze(SemanticModelAnalysisContext context, KlingProject project, ParameterUses uses, string rule, AcceptedCounts accepted)
    {
        foreach (IGrouping<string?, Diagnostic> member in FindUses(context.SemanticModel, uses, rule, context.CancellationToken).GroupBy(MemberOf, StringComparer.Ordinal))
        {
            if (member.Key is not string id || accepted.Find(rule, id) is not int limit)
            {
                continue;
            }

            int count = member.Count() + FindOtherParts(id, context.SemanticModel, context.CancellationToken)
                .Sum(part => FindUses(part, uses, rule, context.CancellationToken).Count(use => string.Equals(MemberOf(use), id, StringComparison.Ordinal)));
            if (count <= limit)
            {
                continue;
            }

            foreach (Diagnostic use in member)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    use.Location,
                    use.Properties,
                    use.Properties[DiagnosticKeys.WireName],
                    count == 1 ? "once" : $"{count} times",
                    id.Substring(2),
                    limit,
                    rule,
                    ParameterReport.DescribeMove(use.Properties, project.Contracts)));
            }
        }
    }

    private static IEnumerable<Diagnostic> FindUses(SemanticModel model, ParameterUses uses, string rule, CancellationToken cancellationToken) => uses.FindAll(model, cancellationToken)
        .GroupBy(static use => use.Location.SourceSpan)
        .Select(static place => place.First())
        .Where(use => !PragmaState.IsDisabled(model.SyntaxTree, use.Location.SourceSpan.Start, rule, cancellationToken));

    private static string? MemberOf(Diagnostic use) => use.Properties.TryGetValue(DiagnosticKeys.Member, out string? member) ? member : null;

    // What belongs to a type, and not to a member of it, can stand in several files.
    private static IEnumerable<SemanticModel> FindOtherParts(string id, SemanticModel model, CancellationToken cancellationToken) =>
        !id.StartsWith("T:", StringComparison.Ordinal) ? [] : DocumentationCommentId.GetSymbolsForDeclarationId(id, model.Compilation)
            .SelectMany(static type => type.DeclaringSyntaxReferences)
            .Select(static part => part.SyntaxTree)
            .Distinct()
            .Where(tree => tree != model.SyntaxTree && !FileFacts.Of(tree).IsGenerated)
#pragma warning disable RS1030 // A count has to be the same whichever part is looked at.
            .Select(tree => model.Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
}
