using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Into the methods, lambdas and constructors that are given the payload.
internal sealed partial class PayloadFlow
{
    private void FollowParameter(IMethodSymbol method, int ordinal)
    {
        method = method.OriginalDefinition;
        if (search.FindDeclaration(method, cancellationToken) is not null && ordinal < method.Parameters.Length)
        {
            FollowInto(method, ordinal);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            FollowStored(method, ordinal);
        }

        if (method.IsAbstract || method.IsVirtual || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol derived in members.FindDerived(method.ContainingType!, cancellationToken))
            {
                foreach (ISymbol candidate in derived.FindCalled(method.Name))
                {
                    if (candidate is IMethodSymbol implementation && Members.CanRun(method, implementation) && ordinal < implementation.Parameters.Length)
                    {
                        FollowInto(implementation, ordinal);
                    }
                }
            }
        }
    }

    // `bodies.Select(body => SendAsync(body))`, `bodies.ForEach(Send)`: what the call hands on.
    private void FollowLambdas(IOperation call, IOperation given)
    {
        if (given.SkipConversions().Type is not ITypeSymbol type)
        {
            return;
        }

        foreach (IArgumentOperation argument in Arguments.Of(call))
        {
            switch ((argument.Value.SkipConversions() as IDelegateCreationOperation)?.Target)
            {
                case IAnonymousFunctionOperation lambda:
                    foreach (IParameterSymbol parameter in lambda.Symbol.Parameters.Where(parameter => IsOrHolds(type, parameter.Type)))
                    {
                        Follow(parameter);
                    }

                    break;
                case IMethodReferenceOperation { Method: { Parameters: { IsEmpty: false } parameters } method } when IsOrHolds(type, parameters[0].Type) || parameters[0].Type.SpecialType == SpecialType.System_Object:
                    FollowParameter(method, 0);
                    break;
            }
        }
    }

    private static bool IsOrHolds(ITypeSymbol type, ITypeSymbol part) =>
        SymbolEqualityComparer.Default.Equals(type, part)
        || (type is IArrayTypeSymbol array && SymbolEqualityComparer.Default.Equals(array.ElementType, part))
        || (type is INamedTypeSymbol { TypeArguments: { Length: 1 } items } && SymbolEqualityComparer.Default.Equals(items[0], part));

    // What the method returns goes on at the call that it was entered by, not at those of others.
    private void FollowInto(IMethodSymbol method, int ordinal)
    {
        bool isFirst = _entered.Add(method);
        Follow(method.Parameters[ordinal]);
        if (isFirst)
        {
            _entered.Remove(method);
        }
    }

    // A positional record keeps its parameter in a property of the same name.
    private void FollowStored(IMethodSymbol constructor, int ordinal)
    {
        if (constructor.ContainingType.IsRecord
            && ordinal < constructor.Parameters.Length
            && constructor.ContainingType.GetMembers(constructor.Parameters[ordinal].Name).OfType<IPropertySymbol>().FirstOrDefault() is IPropertySymbol property)
        {
            Follow(property);
        }
    }
}
