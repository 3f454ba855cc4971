using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>Reports parameters that the target family does not take: those for which the migration names the rule's id.</summary>
public abstract class MigratedParameterAnalyzer : KlingAnalyzer
{
    private protected MigratedParameterAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool ShouldAnalyze(KlingProject project) => project.Contracts.Relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Any(parameter => string.Equals(parameter.Rule, Rule.Id, StringComparison.Ordinal));

    private protected sealed override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        ParameterUses uses = new(project, Rule);
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
