using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds parameters by whose presence a call moves to another route than the one of its name.</summary>
/// <param name="project">The project.</param>
/// <param name="rule">The rule.</param>
internal sealed class OtherRouteUses(KlingProject project, DiagnosticDescriptor rule) : PayloadUses(project)
{
    /// <inheritdoc/>
    public override void FindTyped(SemanticModel model, TypedPayloads typed, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (Payload payload in typed.Find(model, cancellationToken).Payloads)
        {
            Find(payload, payload.Endpoints, model, report, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override void FindUntyped(SemanticModel model, UntypedPayloads untyped, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (UntypedPayload payload in untyped.FindAll(model, cancellationToken))
        {
            if (payload.Destination is { IsOpen: false } destination)
            {
                Find(payload.Draft, destination.Ids, model, report, cancellationToken);
            }
        }
    }

    /// <summary>Those of a payload file.</summary>
    public void FindInFile(AdditionalText text, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (Project.Files.Find(text, cancellationToken) is PayloadFile file)
        {
            ImmutableArray<string> endpoints = Project.Contracts.GetCatalog(cancellationToken).FindIds(file.Endpoint);
            foreach (FilePayload payload in file.Payloads)
            {
                Find(payload, endpoints, null, report, cancellationToken);
            }
        }
    }

    private void Find(PayloadBody payload, ImmutableArray<string> endpoints, SemanticModel? model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        PayloadEntry? moved = null;
        Migration? origin = null;
        List<string> left = [];
        List<string> taken = [];
        foreach (string endpoint in endpoints)
        {
            if (FindTarget(payload, endpoint) is not { To: string usual, Target: { WhenPresent: string condition } target, Origin: Migration migration }
                || payload.Find(condition) is not PayloadEntry entry
                || Project.Contracts.GetContracts(cancellationToken).FindRequest(usual)?.Find(condition) is not null)
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
            report(Diagnostic.Create(rule, moved.Name, facts, moved.WireName, EndpointPattern.Of(left), EndpointPattern.Of(taken)));
        }
    }

    // The endpoint of the same route, and the one that a parameter's presence chooses instead.
    private (string To, MigrationTarget Target, Migration Origin)? FindTarget(PayloadBody payload, string endpoint)
    {
        if (PayloadMigration.Find(payload, endpoint, Project.Contracts) is PayloadMigration migration)
        {
            Migration origin = Project.Contracts.FindOrigin(migration.Endpoint);
            return migration.Targets.Length == 1 && IsMine(origin) ? (Usual(migration.Endpoint).To.Value, migration.Targets[0], origin) : null;
        }

        // A call that is there already is held against the same choice.
        foreach ((Migration origin, EndpointMigration moved) in Project.Contracts.Relevant.Where(IsMine).SelectMany(static known => known.Endpoints.Select(endpoint => (known, endpoint))))
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

    private bool IsMine(Migration migration) => string.Equals(migration.Rules.OtherRoute, rule.Id, StringComparison.Ordinal);

    private static MigrationTarget Usual(EndpointMigration endpoint) => endpoint.Targets[endpoint.Targets.Count - 1];
}
