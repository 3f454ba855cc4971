using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Rules;

/// <summary>Reports endpoints that have a counterpart in the target family: texts that name them, creations of their requests, accesses to their clients; those whose migration names the rule's id.</summary>
public abstract class EndpointUsedAnalyzer : KlingAnalyzer
{
    private protected EndpointUsedAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations && project.Contracts.Relevant.Any(IsMine);

    private protected sealed override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file => AnalyzeTyped(file, project, typed));
        }

        if (project.Untyped is UntypedPayloads untyped)
        {
            // An exception is not kept: a cancelled file must not spoil the others.
            Lazy<UntypedPayloads> all = new(() => untyped.WithAllNames(project.Contracts, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);
            context.RegisterSemanticModelAction(file => AnalyzeTexts(file, project, untyped, all));
        }
    }

    private bool IsMine(Migration migration) => string.Equals(migration.Rules.Endpoint, Rule.Id, StringComparison.Ordinal);

    private void AnalyzeTexts(SemanticModelAnalysisContext context, KlingProject project, UntypedPayloads untyped, Lazy<UntypedPayloads> all)
    {
        foreach (EndpointText text in untyped.FindEndpointTexts(context.SemanticModel, context.CancellationToken))
        {
            EndpointMigration?[] migrations = [.. text.Endpoints.Select(project.Contracts.FindMigration)];
            if (migrations.Length == 0 || Array.Exists(migrations, static migration => migration is null))
            {
                continue;
            }

            Migration origin = project.Contracts.FindOrigin(migrations[0]!);
            if (!IsMine(origin)
                || (Array.Exists(migrations, static migration => migration!.OthersStay) && !DoAllMove(all.Value.FindNamedBy(text, context.CancellationToken), project.Contracts)))
            {
                continue;
            }

            string endpoint = EndpointPattern.Of(text.Endpoints);
            string newEndpoint = string.Join(" or ", FindTargets(migrations));
            ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.Endpoint, endpoint)
                .Add(DiagnosticKeys.NewEndpoint, newEndpoint)
                .Add(DiagnosticKeys.FixIds, ParameterReport.FindFixIds(origin));
            facts = EnclosingMember.AddTo(facts, context.SemanticModel, text.Location, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(Rule, text.Location, facts, endpoint, origin.From, origin.To, newEndpoint));
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

    private void AnalyzeTyped(SemanticModelAnalysisContext context, KlingProject project, TypedPayloads typed)
    {
        TypedUses uses = typed.Find(context.SemanticModel, context.CancellationToken);
        foreach (Payload payload in uses.Payloads)
        {
            // A copy is of a request that is reported where it is made.
            if (payload.Creation is IObjectCreationOperation)
            {
                AnalyzeCreation(payload, context, project);
            }
        }

        foreach (IPropertyReferenceOperation access in uses.Accesses)
        {
            AnalyzeAccess(access, context, project);
        }
    }

    private void AnalyzeCreation(Payload payload, SemanticModelAnalysisContext context, KlingProject project)
    {
        ImmutableArray<PayloadMigration> migrations = PayloadMigration.FindAll(payload, project.Contracts);
        if (!migrations.IsEmpty)
        {
            Report(
                context,
                project,
                payload.Name,
                payload.Creation.Type!.Name,
                EndpointPattern.Of(payload.Endpoints),
                EndpointPattern.Of(migrations.Select(migration => migration.Targets[0].To.Value)),
                migrations[0].Endpoint);
        }
    }

    private void AnalyzeAccess(IPropertyReferenceOperation access, SemanticModelAnalysisContext context, KlingProject project)
    {
        if (project.Symbols.GetEndpoint(access.Property) is not string endpoint
            || project.Contracts.FindMigration(endpoint) is not EndpointMigration migration)
        {
            return;
        }

        MigrationTarget[] targets = [.. FindTargets(access, endpoint, migration, project)];
        if (targets.Length == 0)
        {
            return;
        }

        IPropertyReferenceOperation first = ClientCall.FindFirstGenerated(access);
        string newEndpoint = string.Join(" or ", targets.Select(static target => target.To.Value));
        Report(context, project, ClientCall.FindName(first).GetLocation(), ClientCall.DescribePath(first, access), endpoint, newEndpoint, migration);
    }

    // The payload of the call says which target it is; where it is not at hand, all are named, or none if the call may stay.
    private static IEnumerable<MigrationTarget> FindTargets(
        IPropertyReferenceOperation access,
        string endpoint,
        EndpointMigration migration,
        KlingProject project)
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
                if (FindPayload(argument.Value.SkipConversions(), migration.OthersStay, project) is Payload payload
                    && PayloadMigration.Find(payload, endpoint, project.Contracts) is PayloadMigration found)
                {
                    return found.Targets;
                }
            }
        }

        return migration.OthersStay ? [] : migration.Targets;
    }

    // The argument itself or, if asked for, what the local that it names begins with.
    private static Payload? FindPayload(IOperation argument, bool looksIntoLocals, KlingProject project)
    {
        if (looksIntoLocals
            && argument is ILocalReferenceOperation { SemanticModel: { } model, Local.DeclaringSyntaxReferences: { Length: 1 } declarations }
            && declarations[0].SyntaxTree == model.SyntaxTree
            && declarations[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value }
            && model.GetOperation(value) is IOperation initial)
        {
            return project.FindPayload(initial.SkipConversions());
        }

        return project.FindPayload(argument);
    }

    private void Report(
        SemanticModelAnalysisContext context,
        KlingProject project,
        Location location,
        string name,
        string endpoint,
        string newEndpoint,
        EndpointMigration migration)
    {
        Migration origin = project.Contracts.FindOrigin(migration);
        if (!IsMine(origin))
        {
            return;
        }

        ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticKeys.Endpoint, endpoint)
            .Add(DiagnosticKeys.NewEndpoint, newEndpoint)
            .Add(DiagnosticKeys.FixIds, ParameterReport.FindFixIds(origin));
        facts = EnclosingMember.AddTo(facts, context.SemanticModel, location, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(Rule, location, facts, name, origin.From, origin.To, newEndpoint));
    }
}
