using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>Reports endpoints that have a counterpart in the target family: texts that name them, creations of their requests, accesses to their clients; those whose migration names the rule's id.</summary>
public abstract class EndpointUsedAnalyzer : KlingAnalyzer
{
    private protected EndpointUsedAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations && project.Contracts.Relevant.Any(migration => EndpointUses.IsNamedBy(migration, Rule));

    private protected sealed override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        EndpointUses uses = new(project, Rule);
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file => uses.FindTyped(file.SemanticModel, typed, file.ReportDiagnostic, file.CancellationToken));
        }

        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file => uses.FindUntyped(file.SemanticModel, untyped, file.ReportDiagnostic, file.CancellationToken));
        }
    }
}
