using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints;

// What is named around a place: by its conditions, its method, its type.
internal sealed partial class DestinationSearch
{
    /// <param name="Creation">What makes the payload, or null.</param>
    /// <param name="Place">Where it is made or written.</param>
    /// <param name="Flow">Its way.</param>
    /// <param name="Ways">The conditions of each place that it comes from.</param>
    /// <param name="Guards">Its own conditions.</param>
    /// <param name="FindTaken">Gives what leaves out the addresses of other calls.</param>
    /// <param name="IsRequest">Whether it is sent as a request, or given to those who may do so.</param>
    private sealed record Followed(IOperation? Creation, SyntaxNode Place, PayloadFlow Flow, List<List<IdTest>> Ways, List<IdTest> Guards, Func<SyntaxNode, TakenAddresses?> FindTaken, bool IsRequest);

    // Beside the places that the payload goes through: nothing on its way says where it goes.
    private ImmutableArray<EndpointMention> FindFurther(Followed payload, bool isInCallback)
    {
        (IOperation? creation, SyntaxNode place, PayloadFlow flow, List<List<IdTest>> ways, List<IdTest> guards, Func<SyntaxNode, TakenAddresses?> findTaken, bool isRequest) = payload;
        ImmutableArray<EndpointMention> found = MentionGatherer.Merge(ways.Select(way => FindAround(place, way, findTaken(place))));
        if (!found.IsEmpty)
        {
            return found;
        }

        List<ImmutableArray<EndpointMention>> callers = [];
        foreach (IOperation caller in flow.Callers.Take(MaximumCallers))
        {
            List<IdTest> conditions = Guards.Find(caller);
            conditions.AddRange(guards);
            callers.Add(FindAround(caller.Syntax, conditions, findTaken(caller.Syntax)));
        }

        found = MentionGatherer.Merge(callers);
        if (!found.IsEmpty)
        {
            return found;
        }

        if (flow.IsCalledBack && !flow.IsSent && !flow.IsReturned)
        {
            return found;
        }

        if (isRequest && creation?.Type is INamedTypeSymbol { IsAnonymousType: false } builder && FindInBuilder(builder) is { IsEmpty: false } own)
        {
            return own;
        }

        found = FindInTypes(place, guards, findTaken(place));
        found = found.IsEmpty ? MentionGatherer.Merge(flow.Callers.Take(MaximumCallers).Select(caller => FindInTypes(caller.Syntax, guards, findTaken(caller.Syntax)))) : found;
        return found.IsEmpty && !isInCallback
            ? MentionGatherer.Merge(flow.Callers.Take(MaximumCallers).Select(static caller => caller.Syntax).Prepend(place).Select(FindOfCallback))
            : found;
    }

    private ImmutableArray<EndpointMention> FindAround(SyntaxNode place, List<IdTest> guards, TakenAddresses? taken)
    {
        ImmutableArray<EndpointMention> found = Filters.FindByGuards(guards);
        if (!found.IsEmpty)
        {
            return found;
        }

        SemanticModel model = search.GetModel(place.SyntaxTree);
        SyntaxNode? body = null;
        for (SyntaxNode? node = place; node is not null; node = node.Parent)
        {
            if (node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax)
            {
                body = node;
                if (model.GetDeclaredSymbol(node, cancellationToken) is IMethodSymbol method)
                {
                    found = Settle(_mentions.GatherParameters(method, taken), guards, place);
                    if (!found.IsEmpty)
                    {
                        return found;
                    }
                }

                if (node is not LocalFunctionStatementSyntax)
                {
                    break;
                }
            }
            else if (node is BaseTypeDeclarationSyntax)
            {
                break;
            }
        }

        return body is null || (body is CompilationUnitSyntax { Members: var statements } && !statements.Any(static member => member is GlobalStatementSyntax))
            ? ImmutableArray<EndpointMention>.Empty
            : Settle(WithoutBranches(_mentions.GatherBody(body, taken), place), guards, place);
    }

    // What the body names in other branches only is not where this one's payload goes, wherever else the type has it.
    private ImmutableArray<EndpointMention> WithoutBranches(ImmutableArray<EndpointMention> mentions, SyntaxNode place)
    {
        ImmutableArray<EndpointMention> left = Branches.Filter(mentions, place);
        _elsewhere.UnionWith(mentions.Except(left).Select(static mention => mention.Origin));
        _elsewhere.ExceptWith(left.Select(static mention => mention.Origin));
        return left;
    }

    private ImmutableArray<EndpointMention> FindInTypes(SyntaxNode place, List<IdTest> guards, TakenAddresses? taken)
    {
        SemanticModel model = search.GetModel(place.SyntaxTree);
        for (TypeDeclarationSyntax? declaration = place.FirstAncestorOrSelf<TypeDeclarationSyntax>();
            declaration is not null;
            declaration = declaration.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol type)
            {
                continue;
            }

            ImmutableArray<EndpointMention> found = Settle(FindInType(type, taken).RemoveAll(mention => _elsewhere.Contains(mention.Origin)), guards, place);
            if (!found.IsEmpty)
            {
                return Aliases.Settle(found, guards);
            }
        }

        return ImmutableArray<EndpointMention>.Empty;
    }

    private ImmutableArray<EndpointMention> FindInType(INamedTypeSymbol type, TakenAddresses? taken)
    {
        ImmutableArray<EndpointMention> found = _mentions.GatherMembers(type, taken);
        if (!found.IsEmpty)
        {
            return found;
        }

        found = MentionGatherer.Merge(type.DeclaringSyntaxReferences
            .Where(reference => search.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
            .Select(reference => _mentions.GatherBody(reference.GetSyntax(cancellationToken), taken)));
        if (!found.IsEmpty)
        {
            return found;
        }

        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
        {
            return MentionGatherer.Merge(texts.Members.FindDerived(type, cancellationToken).Select(derived => _mentions.GatherMembers(derived)));
        }

        return type.BaseType is { SpecialType: SpecialType.None } parent ? _mentions.GatherMembers(parent) : ImmutableArray<EndpointMention>.Empty;
    }
}
