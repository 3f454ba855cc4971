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

/// <summary>KLG1004: creations of request types and accesses to clients whose endpoints have a counterpart in the target family.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3EndpointUsedAnalyzer() : KlingAnalyzer(Descriptors.V3EndpointUsed)
{
    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        if (!project.Symbols.IsEmpty)
        {
            context.RegisterOperationAction(operation => AnalyzeCreation(operation, project), OperationKind.ObjectCreation);
            context.RegisterOperationAction(operation => AnalyzeAccess(operation, project), OperationKind.PropertyReference);
        }

        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file => AnalyzeTexts(file, project, untyped));
        }
    }

    private void AnalyzeTexts(SemanticModelAnalysisContext context, KlingProject project, UntypedPayloads untyped)
    {
        foreach (EndpointText text in untyped.FindEndpointTexts(context.SemanticModel, context.CancellationToken))
        {
            EndpointMigration?[] migrations = [.. text.Endpoints.Select(project.Contracts.FindMigration)];
            if (migrations.Length == 0 || Array.Exists(migrations, static migration => migration is null))
            {
                continue;
            }

            Migration origin = project.Contracts.FindOrigin(migrations[0]!);
            string endpoint = EndpointPattern.Of(text.Endpoints);
            string newEndpoint = string.Join(" or ", FindTargets(migrations));
            ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.Endpoint, endpoint)
                .Add(DiagnosticKeys.NewEndpoint, newEndpoint);
            context.ReportDiagnostic(Diagnostic.Create(Rule, text.Location, facts, endpoint, origin.From, origin.To, newEndpoint));
        }
    }

    private static IEnumerable<string> FindTargets(EndpointMigration?[] migrations)
    {
        int count = migrations.Max(static migration => migration!.Targets.Count);
        for (int i = 0; i < count; i++)
        {
            yield return EndpointPattern.Of(migrations.Where(migration => migration!.Targets.Count > i).Select(migration => migration!.Targets[i].To.Value));
        }
    }

    private void AnalyzeCreation(OperationAnalysisContext context, KlingProject project)
    {
        if (project.FindPayload(context.Operation) is not Payload payload)
        {
            return;
        }

        ImmutableArray<PayloadMigration> migrations = PayloadMigration.FindAll(payload, project.Contracts);
        if (!migrations.IsEmpty)
        {
            Report(
                context,
                project,
                payload.Name,
                context.Operation.Type!.Name,
                EndpointPattern.Of(payload.Endpoints),
                EndpointPattern.Of(migrations.Select(migration => migration.Targets[0].To.Value)),
                migrations[0].Endpoint);
        }
    }

    private void AnalyzeAccess(OperationAnalysisContext context, KlingProject project)
    {
        IPropertyReferenceOperation access = (IPropertyReferenceOperation)context.Operation;
        if (project.Symbols.GetEndpoint(access.Property) is not string endpoint
            || project.Contracts.FindMigration(endpoint) is not EndpointMigration migration)
        {
            return;
        }

        IPropertyReferenceOperation first = ClientCall.FindFirstGenerated(access);
        string newEndpoint = string.Join(" or ", FindTargets(access, endpoint, migration, project));
        Report(context, project, FindName(first).GetLocation(), DescribePath(first, access), endpoint, newEndpoint, migration);
    }

    // The payload of the call says which target it is; where it is not at hand, all are named.
    private static IEnumerable<string> FindTargets(
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
                if (project.FindPayload(argument.Value.SkipConversions()) is Payload payload
                    && PayloadMigration.Find(payload, endpoint, project.Contracts) is PayloadMigration found)
                {
                    return found.Targets.Select(target => target.To.Value);
                }
            }
        }

        return migration.Targets.Select(target => target.To.Value);
    }

    private static string DescribePath(IPropertyReferenceOperation first, IPropertyReferenceOperation last)
    {
        string path = last.Property.Name;
        for (IPropertyReferenceOperation current = last; !ReferenceEquals(current, first);)
        {
            current = (IPropertyReferenceOperation)current.Instance!;
            path = current.Property.Name + "." + path;
        }

        return path;
    }

    private static SyntaxNode FindName(IPropertyReferenceOperation access) => access.Syntax switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SyntaxNode other => other,
    };

    private void Report(
        OperationAnalysisContext context,
        KlingProject project,
        Location location,
        string name,
        string endpoint,
        string newEndpoint,
        EndpointMigration migration)
    {
        Migration origin = project.Contracts.FindOrigin(migration);
        ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticKeys.Endpoint, endpoint)
            .Add(DiagnosticKeys.NewEndpoint, newEndpoint);
        context.ReportDiagnostic(Diagnostic.Create(Rule, location, facts, name, origin.From, origin.To, newEndpoint));
    }
}
