using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>Reports parameters that the target family does not take: those for which the migration names the rule's id.</summary>
public abstract class V3OnlyParameterAnalyzer : KlingAnalyzer
{
    private protected V3OnlyParameterAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations;

    private protected sealed override void Register(CompilationStartAnalysisContext context, KlingProject project) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, project),
            OperationKind.ObjectCreation,
            OperationKind.With);

    private void Analyze(OperationAnalysisContext context, KlingProject project)
    {
        if (project.FindPayload(context.Operation) is not { Entries.IsEmpty: false } payload)
        {
            return;
        }

        ImmutableArray<PayloadMigration> migrations = PayloadMigration.FindAll(payload, project.Contracts);
        if (migrations.IsEmpty)
        {
            return;
        }

        foreach (PayloadEntry entry in payload.Entries)
        {
            if (FindParameter(entry, migrations, project.Contracts, context.CancellationToken) is ParameterMigration parameter)
            {
                context.ReportDiagnostic(Report(entry, parameter, payload, migrations, project.Contracts));
            }
        }
    }

    // Reported only when no endpoint that the payload can go to has a target that takes the parameter.
    private ParameterMigration? FindParameter(
        PayloadEntry entry,
        ImmutableArray<PayloadMigration> migrations,
        ProjectContracts contracts,
        CancellationToken cancellationToken)
    {
        ParameterMigration? found = null;
        foreach (PayloadMigration migration in migrations)
        {
            foreach (MigrationTarget target in migration.Targets)
            {
                ParameterMigration? parameter = contracts.FindMigration(target, entry.WireName, cancellationToken);
                if (parameter is null || !string.Equals(parameter.Rule, Rule.Id, StringComparison.Ordinal))
                {
                    return null;
                }

                found = parameter;
            }
        }

        return found;
    }

    private Diagnostic Report(
        PayloadEntry entry,
        ParameterMigration parameter,
        Payload payload,
        ImmutableArray<PayloadMigration> migrations,
        ProjectContracts contracts)
    {
        Migration origin = contracts.FindOrigin(migrations[0].Endpoint);
        string newEndpoint = EndpointPattern.Of(migrations.Select(migration => migration.Targets.Last().To.Value));
        string advice = parameter.Action switch
        {
            ParameterAction.Rename => $"'{parameter.To}' at {newEndpoint}",
            ParameterAction.Fold => $"its words go into '{parameter.To}' at {newEndpoint}",
            _ => $"nothing takes its place at {newEndpoint}",
        };

        ImmutableDictionary<string, string?>.Builder facts = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        facts[DiagnosticKeys.WireName] = entry.WireName;
        facts[DiagnosticKeys.Action] = parameter.Action.ToString();
        facts[DiagnosticKeys.Endpoint] = EndpointPattern.Of(payload.Endpoints);
        facts[DiagnosticKeys.NewEndpoint] = newEndpoint;
        if (parameter.To is not null)
        {
            facts[DiagnosticKeys.NewName] = parameter.To;
        }

        return Diagnostic.Create(Rule, entry.Name, facts.ToImmutable(), entry.WireName, origin.From, parameter.Reason, advice);
    }
}
