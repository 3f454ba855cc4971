using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1005: parameters by whose presence a call moves to another route than the one of its name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterWithoutPlaceAnalyzer() : KlingAnalyzer(Descriptors.ParameterWithoutPlace)
{
    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.Relevant.Count > 0;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        OtherRouteUses uses = new(project, Rule);
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file => uses.FindTyped(file.SemanticModel, typed, file.ReportDiagnostic, file.CancellationToken));
        }

        context.RegisterAdditionalFileAction(file => uses.FindInFile(file.AdditionalFile, file.ReportDiagnostic, file.CancellationToken));
        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file => uses.FindUntyped(file.SemanticModel, untyped, file.ReportDiagnostic, file.CancellationToken));
        }
    }
}
