using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1005: parameters by whose presence a call moves to another route than the one of its name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterWithoutPlaceAnalyzer() : KlingAnalyzer(Descriptors.ParameterWithoutPlace)
{
    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file =>
            {
                foreach (Payload payload in typed.Find(file.SemanticModel, file.CancellationToken).Payloads)
                {
                    Analyze(payload, payload.Endpoints, project.Contracts, file.ReportDiagnostic, file.CancellationToken);
                }
            });
        }

        context.RegisterAdditionalFileAction(context =>
        {
            if (project.Files.Find(context.AdditionalFile, context.CancellationToken) is PayloadFile file)
            {
                ImmutableArray<string> endpoints = project.Contracts.GetCatalog(context.CancellationToken).FindIds(file.Endpoint);
                foreach (FilePayload payload in file.Payloads)
                {
                    Analyze(payload, endpoints, project.Contracts, context.ReportDiagnostic, context.CancellationToken);
                }
            }
        });
        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file =>
            {
                foreach (UntypedPayload payload in untyped.FindAll(file.SemanticModel, file.CancellationToken))
                {
                    if (payload.Destination is { IsOpen: false } destination)
                    {
                        Analyze(payload.Draft, destination.Ids, project.Contracts, file.ReportDiagnostic, file.CancellationToken);
                    }
                }
            });
        }
    }

    private void Analyze(
        PayloadBody payload,
        ImmutableArray<string> endpoints,
        ProjectContracts contracts,
        Action<Diagnostic> report,
        CancellationToken cancellationToken)
    {
        PayloadEntry? moved = null;
        List<string> left = [];
        List<string> taken = [];
        foreach (string endpoint in endpoints)
        {
            if (PayloadMigration.Find(payload, endpoint, contracts) is not { Targets.Length: 1 } migration
                || migration.Targets[0] is not { WhenPresent: string condition } target
                || payload.Find(condition) is not PayloadEntry entry
                || !string.Equals(contracts.FindOrigin(migration.Endpoint).Rules.OtherRoute, Rule.Id, StringComparison.Ordinal))
            {
                return;
            }

            MigrationTarget usual = migration.Endpoint.Targets[migration.Endpoint.Targets.Count - 1];
            if (contracts.GetContracts(cancellationToken).FindRequest(usual.To.Value)?.Find(condition) is not null)
            {
                return;
            }

            moved = entry;
            left.Add(usual.To.Value);
            taken.Add(target.To.Value);
        }

        if (moved is not null)
        {
            ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.WireName, moved.WireName)
                .Add(DiagnosticKeys.Endpoint, EndpointPattern.Of(endpoints))
                .Add(DiagnosticKeys.NewEndpoint, EndpointPattern.Of(taken));
            report(Diagnostic.Create(Rule, moved.Name, facts, moved.WireName, EndpointPattern.Of(left), EndpointPattern.Of(taken)));
        }
    }
}
