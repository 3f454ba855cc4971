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
    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.Relevant.Count > 0;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file =>
            {
                foreach (Payload payload in typed.Find(file.SemanticModel, file.CancellationToken).Payloads)
                {
                    Analyze(payload, payload.Endpoints, project.Contracts, file.SemanticModel, file.ReportDiagnostic, file.CancellationToken);
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
                    Analyze(payload, endpoints, project.Contracts, null, context.ReportDiagnostic, context.CancellationToken);
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
                        Analyze(payload.Draft, destination.Ids, project.Contracts, file.SemanticModel, file.ReportDiagnostic, file.CancellationToken);
                    }
                }
            });
        }
    }

    private void Analyze(
        PayloadBody payload,
        ImmutableArray<string> endpoints,
        ProjectContracts contracts,
        SemanticModel? model,
        Action<Diagnostic> report,
        CancellationToken cancellationToken)
    {
        PayloadEntry? moved = null;
        Migration? origin = null;
        List<string> left = [];
        List<string> taken = [];
        foreach (string endpoint in endpoints)
        {
            if (FindTarget(payload, endpoint, contracts) is not { To: string usual, Target: { WhenPresent: string condition } target, Origin: Migration migration }
                || payload.Find(condition) is not PayloadEntry entry
                || contracts.GetContracts(cancellationToken).FindRequest(usual)?.Find(condition) is not null)
            {
                return;
            }

            moved = entry;
            origin = migration;
            left.Add(usual);
            taken.Add(target.To.Value);
        }

        if (moved is not null)
        {
            ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.WireName, moved.WireName)
                .Add(DiagnosticKeys.Endpoint, EndpointPattern.Of(endpoints))
                .Add(DiagnosticKeys.NewEndpoint, EndpointPattern.Of(taken));
            facts = model is null ? facts : facts.Add(DiagnosticKeys.FixIds, ParameterReport.FindFixIds(origin!));
            facts = EnclosingMember.AddTo(facts, model, moved.Name, cancellationToken);
            report(Diagnostic.Create(Rule, moved.Name, facts, moved.WireName, EndpointPattern.Of(left), EndpointPattern.Of(taken)));
        }
    }

    // The endpoint of the same route, and the one that a parameter's presence chooses instead.
    private (string To, MigrationTarget Target, Migration Origin)? FindTarget(PayloadBody payload, string endpoint, ProjectContracts contracts)
    {
        if (PayloadMigration.Find(payload, endpoint, contracts) is PayloadMigration migration)
        {
            Migration origin = contracts.FindOrigin(migration.Endpoint);
            return migration.Targets.Length == 1 && IsMine(origin) ? (Usual(migration.Endpoint).To.Value, migration.Targets[0], origin) : null;
        }

        // A call that is there already is held against the same choice.
        foreach ((Migration origin, EndpointMigration moved) in contracts.Relevant.Where(IsMine).SelectMany(static known => known.Endpoints.Select(endpoint => (known, endpoint))))
        {
            if (!moved.OthersStay
                && string.Equals(Usual(moved).To.Value, endpoint, StringComparison.Ordinal)
                && moved.Targets.FirstOrDefault(target => target.WhenPresent is string name && payload.Find(name) is { IsConstantNull: false }) is MigrationTarget target)
            {
                return (endpoint, target, origin);
            }
        }

        return null;
    }

    private bool IsMine(Migration migration) => string.Equals(migration.Rules.OtherRoute, Rule.Id, StringComparison.Ordinal);

    private static MigrationTarget Usual(EndpointMigration endpoint) => endpoint.Targets[endpoint.Targets.Count - 1];
}
