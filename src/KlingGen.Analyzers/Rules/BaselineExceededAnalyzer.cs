using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Baselines;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1008: uses in members that the baseline does not accept there. Without it, a further or another use in an accepted member would be accepted as well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineExceededAnalyzer() : KlingAnalyzer(Descriptors.BaselineExceeded)
{
    /// <summary>The rules that are counted: those with the tag that the baseline is written by.</summary>
    internal static readonly DiagnosticDescriptor[] Counted =
    [
        Descriptors.V3OnlyStartImageUrl,
        Descriptors.V3OnlyNegativePrompt,
        Descriptors.V3OnlyCfgScale,
        Descriptors.V3EndpointUsed,
        Descriptors.ParameterWithoutPlace,
        Descriptors.LikelyV3OnlyParameter,
        Descriptors.O3OnlyImageUrl,
        Descriptors.O3OnlyImageUrls,
        Descriptors.AspectRatioWithoutPlace,
        Descriptors.O3EndpointUsed,
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
            IRuleUses uses = RuleUses.Of(rule, project);
            context.RegisterSemanticModelAction(file =>
            {
                // What fails no build has nothing to be accepted for.
                if (EffectiveSeverity.IsWarningOrError(rule, file.SemanticModel.SyntaxTree, file.SemanticModel.Compilation.Options, file.CancellationToken))
                {
                    Analyze(file, project, uses, rule.Id, accepted);
                }
            });
        }
    }

    private void Analyze(SemanticModelAnalysisContext context, KlingProject project, IRuleUses uses, string rule, AcceptedCounts accepted)
    {
        foreach (IGrouping<string?, Diagnostic> member in FindUses(context.SemanticModel, uses, rule, context.CancellationToken).GroupBy(MemberOf, StringComparer.Ordinal))
        {
            if (member.Key is not string id || accepted.Find(rule, id) is not UseCounts limit)
            {
                continue;
            }

            Diagnostic[] all =
            [
                .. member,
                .. FindOtherParts(id, context.SemanticModel, context.CancellationToken)
                    .SelectMany(part => FindUses(part, uses, rule, context.CancellationToken).Where(use => string.Equals(MemberOf(use), id, StringComparison.Ordinal))),
            ];
            IReadOnlyDictionary<string, int>? excess = limit.Kinds is null ? null : limit.FindExcess(UseCounts.Of(all.Select(KindOf)));
            HashSet<Location> seen = [];
            foreach (Diagnostic use in member)
            {
                // Of old, a baseline has one number for all kinds.
                Diagnostic[] same = excess is null ? [.. all.GroupBy(static one => one.Location).Select(static place => place.First())] : Array.FindAll(all, one => string.Equals(KindOf(one), KindOf(use), StringComparison.Ordinal));
                int allowed = excess is null ? limit.Total : excess.TryGetValue(KindOf(use), out int tooMany) ? same.Length - tooMany : same.Length;
                if (same.Length > allowed && seen.Add(use.Location))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, use.Location, use.Properties, Describe(use, id, rule, same.Length, allowed, hasPlace: excess is not null, project)));
                }
            }
        }
    }

    private static object[] Describe(Diagnostic use, string member, string rule, int count, int allowed, bool hasPlace, KlingProject project)
    {
        string? parameter = Find(use, DiagnosticKeys.WireName);
        string? endpoint = Find(use, DiagnosticKeys.Endpoint);
        string place = hasPlace && parameter is not null && endpoint is not null ? $" at {endpoint}" : "";
        return
        [
            parameter ?? endpoint ?? "",
            (count == 1 ? "once" : $"{count} times") + place,
            member.Substring(2),
            allowed == 0 ? "none" : allowed,
            rule,
            allowed == 0 ? "" : "; which is new cannot be told, so each is reported",
            ParameterReport.DescribeMove(use.Properties, project.Contracts),
        ];
    }

    private static IEnumerable<Diagnostic> FindUses(SemanticModel model, IRuleUses uses, string rule, CancellationToken cancellationToken)
    {
        List<Diagnostic> found = [];
        uses.Find(model, found.Add, cancellationToken);
        return found
            .GroupBy(static use => (use.Location.SourceSpan, KindOf(use)))
            .Select(static place => place.First())
            .Where(use => !PragmaState.IsDisabled(model.SyntaxTree, use.Location.SourceSpan.Start, rule, cancellationToken));
    }

    private static string KindOf(Diagnostic use) => UseCounts.KindOf(Find(use, DiagnosticKeys.WireName), Find(use, DiagnosticKeys.Endpoint));

    private static string? MemberOf(Diagnostic use) => Find(use, DiagnosticKeys.Member);

    private static string? Find(Diagnostic use, string key) => use.Properties.TryGetValue(key, out string? value) ? value : null;

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
