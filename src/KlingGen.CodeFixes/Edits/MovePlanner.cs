using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Decides what changes when a request moves to the target family. All questions are asked of the original tree.</summary>
internal sealed class MovePlanner(KlingProject project, SemanticModel model, SourceText text, CancellationToken cancellationToken)
{
    /// <summary>The creation of the request that a diagnostic is about, or null where it is none that could move.</summary>
    public BaseObjectCreationExpressionSyntax? FindCreation(TextSpan reported)
    {
        SyntaxNode node = model.SyntaxTree.GetRoot(cancellationToken).FindNode(reported, getInnermostNodeForTie: true);
        foreach (SyntaxNode ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case BaseObjectCreationExpressionSyntax creation when Names(creation, reported):
                    return creation;
                case InvocationExpressionSyntax invocation when invocation.Expression.Span.Contains(reported):
                    if (model.GetOperation(invocation, cancellationToken) is IInvocationOperation call
                        && !ClientCall.AddsOptions(call)
                        && ClientCall.WithoutOptions(call.Instance) is IPropertyReferenceOperation access
                        && project.Symbols.GetEndpoint(access.Property) is not null)
                    {
                        return FindRequest(call);
                    }

                    break;
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What changes when the request moves, or null where it cannot without a loss or a doubt.</summary>
    public MovePlan? Plan(BaseObjectCreationExpressionSyntax creation)
    {
        if (model.GetOperation(creation, cancellationToken) is not IObjectCreationOperation operation
            || operation.Type is not INamedTypeSymbol oldRequest
            || project.FindPayload(operation) is not Payload payload
            || RequestUses.Find(operation, model, project.Symbols, cancellationToken) is not RequestUses uses
            || FindMove(payload, uses) is not Move move)
        {
            return null;
        }

        List<TextChange> changes = [];
        if (creation is ObjectCreationExpressionSyntax named)
        {
            changes.AddRange(TypeNames.Retarget(named.Type, oldRequest, move.Request, model));
        }

        if (uses.Declaration is { Type.IsVar: false } declaration)
        {
            changes.AddRange(TypeNames.Retarget(declaration.Type, oldRequest, move.Request, model));
        }

        foreach (RequestEdit edit in EditAll(payload, uses, move))
        {
            if (edit.Refusal is not null)
            {
                return null;
            }

            changes.AddRange(edit.Changes);
        }

        foreach ((ClientCall call, IEnumerable<TextChange> path, ITypeSymbol oldResponse) in move.Calls)
        {
            changes.AddRange(path);
            changes.AddRange(ResultTypes.Retarget(call, uses.Scope, oldResponse, move.Response, model, cancellationToken));
        }

        return new MovePlan(uses.Scope, move.Target.To, Assumptions.Find(project.Contracts, payload.Endpoints[0], move.Target.To, cancellationToken), [.. changes.Distinct()]);
    }

    private bool Names(BaseObjectCreationExpressionSyntax creation, TextSpan reported) =>
        model.GetOperation(creation, cancellationToken) is IOperation operation
        && project.FindPayload(operation) is Payload payload
        && (payload.Name.SourceSpan == reported || payload.Entries.Any(entry => entry.Name.SourceSpan == reported));

    private BaseObjectCreationExpressionSyntax? FindRequest(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation value = argument.Value.SkipConversions();
            SyntaxNode? source = value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declarations }
                ? (declarations[0].GetSyntax(cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value
                : value.Syntax;
            while (source is ParenthesizedExpressionSyntax parenthesized)
            {
                source = parenthesized.Expression;
            }

            if (source is BaseObjectCreationExpressionSyntax creation
                && model.GetOperation(creation, cancellationToken) is IOperation operation
                && project.FindPayload(operation) is not null)
            {
                return creation;
            }
        }

        return null;
    }

    private Move? FindMove(Payload payload, RequestUses uses)
    {
        MigrationTarget? first = null;
        INamedTypeSymbol? request = null;
        ITypeSymbol? response = null;
        List<(ClientCall, IEnumerable<TextChange>, ITypeSymbol)> calls = [];
        foreach (ClientCall call in uses.Calls)
        {
            if (PayloadMigration.Find(payload, call.Endpoint, project.Contracts) is not { Targets.Length: 1 } migration)
            {
                return null;
            }

            MigrationTarget target = migration.Targets[0];
            INamedTypeSymbol client = ClientCall.FindClient(call.Access.Property);
            ImmutableArray<IPropertySymbol> path = ClientPath.Find(client, target.To.Value, project.Symbols);
            if (path.IsEmpty
                || ClientPath.Retarget(call.Access, path) is not IEnumerable<TextChange> changes
                || call.Access.Type is not INamedTypeSymbol { TypeArguments: { Length: 2 } oldTypes }
                || path[path.Length - 1].Type is not INamedTypeSymbol { TypeArguments: { Length: 2 } newTypes }
                || newTypes[0] is not INamedTypeSymbol newRequest)
            {
                return null;
            }

            // One request can go to several endpoints; it still becomes one new request.
            if (first is not null
                && (!SymbolEqualityComparer.Default.Equals(newRequest, request)
                    || target.Parameters != first.Parameters
                    || target.Defaults != first.Defaults))
            {
                return null;
            }

            (first, request, response) = (target, newRequest, newTypes[1]);
            calls.Add((call, changes, oldTypes[1]));
        }

        return first is null ? null : new Move(first, request!, response!, calls);
    }

    private IEnumerable<RequestEdit> EditAll(Payload payload, RequestUses uses, Move move)
    {
        RequestContext context = new(project, model, text, cancellationToken);
        yield return RequestEditor.Edit(payload, move.Target, move.Request, context);
        foreach (IPropertyReferenceOperation read in uses.Reads)
        {
            yield return RequestEditor.EditRead(read, move.Target, move.Request, context);
        }
    }

    private sealed record Move(
        MigrationTarget Target,
        INamedTypeSymbol Request,
        ITypeSymbol Response,
        IReadOnlyList<(ClientCall Call, IEnumerable<TextChange> Path, ITypeSymbol OldResponse)> Calls);
}
