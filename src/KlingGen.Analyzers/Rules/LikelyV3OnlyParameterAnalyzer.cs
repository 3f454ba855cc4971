using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1006: payloads that look like those of an endpoint that the project calls, where nothing says where they go.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LikelyV3OnlyParameterAnalyzer() : KlingAnalyzer(Descriptors.LikelyV3OnlyParameter)
{
    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations && project.Untyped is not null;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        LikelyUses uses = new(project, Rule);
        if (uses.IsPossible)
        {
            context.RegisterSemanticModelAction(file => uses.Find(file.SemanticModel, file.ReportDiagnostic, file.CancellationToken));
        }
    }
}
