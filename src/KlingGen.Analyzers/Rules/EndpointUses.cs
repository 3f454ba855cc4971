using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds endpoints that have a counterpart in the target family: those whose migration names a rule.</summary>
/// <param name="project">The project.</param>
/// <param name="rule">The rule.</param>
internal sealed class EndpointUses(KlingProject project, DiagnosticDescriptor rule) : PayloadUses(project)
{
    // An exception is not kept: a cancelled file must not spoil the others.
    private readonly Lazy<UntypedPayloads> _all = new(() => project.Untyped!.WithAllNames(project.Contracts, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Whether a migration names a rule for endpoints that have a counterpart.</summary>
    public static bool IsNamedBy(Migration migration, DiagnosticDescriptor rule) => string.Equals(migration.Rules.Endpoint, rule.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void FindUntyped(SemanticModel model, UntypedPayloads untyped, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (EndpointText text in untyped.FindEndpointTexts(model, cancellationToken))
        {
            EndpointMigration?[] migrations = [.. text.Endpoints.Select(Project.Contracts.FindMigration)];
            if (migrations.Length == 0 || Array.Exists(migrations, static migration => migration is null))
            {
                continue;
            }

            Migration origin = Project.Contracts.FindOrigin(migrations[0]!);
            if (!IsNamedBy(origin, rule)
                || (Array.Exists(migrations, static migration => migration!.OthersStay) && !DoAllMove(_all.Value.FindNamedBy(text, cancellationToken), Project.Contracts)))
            {
                continue;
            }

            string endpoint = EndpointPattern.Of(text.Endpoints);
            string newEndpoint = string.Join(" or ", FindTargets(migrations));
            ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.Endpoint, endpoint)
                .Add(DiagnosticKeys.NewEndpoint, newEndpoint)
                .Add(DiagnosticKeys.FixIds, ParameterReport.FindFixIds(origin));
            facts = EnclosingMember.AddTo(facts, model, text.Location, cancellationToken);
            report(Diagnostic.Create(rule, text.Location, facts, endpoint, origin.From, origin.To, newEndpoint));
        }
    }

    // Where calls can stay, an endpoint has a counterpart only for payloads that do not.
    private static bool DoAllMove(IReadOnlyCollection<UntypedPayload> payloads, ProjectContracts contracts) =>
        payloads.Count > 0 && payloads.All(payload => payload.Destination is { IsOpen: false } destination
            && destination.Ids.All(id => PayloadMigration.Find(payload.Draft, id, contracts) is not null));

    private static IEnumerable<string> FindTargets(EndpointMigration?[] migrations)
    {
        int count = migrations.Max(static migration => migration!.Targets.Count);
        for (int i = 0; i < count; i++)
        {
            yield return EndpointPattern.Of(migrations.Where(migration => migration!.Targets.Count > i).Select(migration => migration!.Targets[i].To.Value));
        }
    }

    /// <inheritdoc/>
    public override void FindTyped(SemanticModel model, TypedPayloads typed, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        TypedUses uses = typed.Find(model, cancellationToken);
        foreach (Payload payload in uses.Payloads)
        {
            // A copy is of a request that is reported where it is made.
            if (payload.Creation is IObjectCreationOperation)
            {
                FindCreation(payload, model, report, cancellationToken);
            }
        }

        foreach (IPropertyReferenceOperation access in uses.Accesses)
        {
            FindAccess(access, model, report, cancellationToken);
        }
    }

    private void FindCreation(Payload payload, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        ImmutableArray<PayloadMigration> migrations = PayloadMigration.FindAll(payload, Project.Contracts);
        if (!migrations.IsEmpty
            && Create(
                model,
                payload.Name,
                payload.Creation.Type!.Name,
                EndpointPattern.Of(payload.Endpoints),
                EndpointPattern.Of(migrations.Select(migration => migration.Targets[0].To.Value)),
                migrations[0].Endpoint,
                cancellationToken) is Diagnostic found)
        {
            report(found);
        }
    }

    private void FindAccess(IPropertyReferenceOperation access, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (Project.Symbols.GetEndpoint(access.Property) is not string endpoint
            || Project.Contracts.FindMigration(endpoint) is not EndpointMigration migration)
        {
            return;
        }

        MigrationTarget[] targets = [.. FindTargets(access, endpoint, migration)];
        if (targets.Length == 0)
        {
            return;
        }

        IPropertyReferenceOperation first = ClientCall.FindFirstGenerated(access);
        string newEndpoint = string.Join(" or ", targets.Select(static target => target.To.Value));
        if (Create(model, ClientCall.FindName(first).GetLocation(), ClientCall.DescribePath(first, access), endpoint, newEndpoint, migration, cancellationToken) is Diagnostic found)
        {
            report(found);
        }
    }

    // The payload of the call says which target it is; where it is not at hand, all are named, or none if the call may stay.
    private IEnumerable<MigrationTarget> FindTargets(IPropertyReferenceOperation access, string endpoint, EndpointMigration migration)
    {
        IOperation? call = access.Parent;
        while (call is IInvocationOperation options && ClientCall.AddsOptions(options))
        {
            call = options.Parent;
        }

        if (call is IInvocationOperation invocation)
        {
            foreach (IArgumentOperation argument in invocation.Arguments)
            {
                if (FindPayload(argument.Value.SkipConversions(), migration.OthersStay) is Payload payload
                    && PayloadMigration.Find(payload, endpoint, Project.Contracts) is PayloadMigration found)
                {
                    return found.Targets;
                }
            }
        }

        return migration.OthersStay ? [] : migration.Targets;
    }

    // The argument itself or, if asked for, what the local that it names begins with.
    private Payload? FindPayload(IOperation argument, bool looksIntoLocals)
    {
        if (looksIntoLocals
            && argument is ILocalReferenceOperation { SemanticModel: { } model, Local.DeclaringSyntaxReferences: { Length: 1 } declarations }
            && declarations[0].SyntaxTree == model.SyntaxTree
            && declarations[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value }
            && model.GetOperation(value) is IOperation initial)
        {
            return Project.FindPayload(initial.SkipConversions());
        }

        return Project.FindPayload(argument);
    }

    private Diagnostic? Create(SemanticModel model, Location location, string name, string endpoint, string newEndpoint, EndpointMigration migration, CancellationToken cancellationToken)
    {
        Migration origin = Project.Contracts.FindOrigin(migration);
        if (!IsNamedBy(origin, rule))
        {
            return null;
        }

        ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticKeys.Endpoint, endpoint)
            .Add(DiagnosticKeys.NewEndpoint, newEndpoint)
            .Add(DiagnosticKeys.FixIds, ParameterReport.FindFixIds(origin));
        facts = EnclosingMember.AddTo(facts, model, location, cancellationToken);
        return Diagnostic.Create(rule, location, facts, name, origin.From, origin.To, newEndpoint);
    }
}
