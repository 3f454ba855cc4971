using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Back: to the callers of what makes the payload or writes to it.
internal sealed partial class PayloadFlow
{
    // What is written to a parameter is written to what the callers pass.
    private void FollowArguments(IMethodSymbol method, int ordinal)
    {
        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        IsReturned |= calls.Count == 0;
        foreach (IOperation call in calls)
        {
            _callers.Add(call);
            if (Arguments.Find(call, ordinal) is IOperation argument)
            {
                _found.Add(_beside.Gather(call, argument.Parent!));
                FollowHolder(argument);
            }
        }
    }

    private bool IsWritten(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter, _written);

    private void FollowReturned(IReturnOperation returned)
    {
        IOperation? owner = returned.Parent;
        while (owner is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            owner = owner.Parent;
        }

        switch (owner)
        {
            case IAnonymousFunctionOperation lambda:
                Follow(lambda);
                break;
            case ILocalFunctionOperation function:
                FollowCalls(function.Symbol);
                break;
            default:
                if (FindMember(returned) is ISymbol member)
                {
                    FollowCalls(member);
                }

                break;
        }
    }

    private void FollowCalls(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { AssociatedSymbol: IPropertySymbol property }:
                Follow(property);
                break;
            case IPropertySymbol property:
                Follow(property);
                break;
            case IMethodSymbol method when method.IsChosenByType() && mentions.GatherMembers(method.ContainingType) is { IsEmpty: false } own:
                // Who calls an implementation calls the others too; the type that holds it says where it goes.
                _found.Add(own);
                IsSent = true;
                break;
            case IMethodSymbol method:
                IsReturned |= members.FindCalls(method, cancellationToken).Count == 0;
                foreach (IOperation call in members.FindCalls(method, cancellationToken))
                {
                    _callers.Add(call);
                    ImmutableArray<EndpointMention> arguments = mentions.Gather(call);
                    _found.Add(arguments);
                    Follow(call);
                }

                // A table of builders holds the method itself.
                foreach (IOperation reference in References.Find(method, search, cancellationToken).Where(static reference => reference is IMethodReferenceOperation))
                {
                    _callers.Add(reference);
                    Follow(reference);
                }

                break;
        }
    }

    private ISymbol? FindMember(IOperation operation)
    {
        SyntaxNode? declaration = operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        return declaration is null ? null : search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
    }

    private static IEnumerable<ISymbol> FindInitialized(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };
}
