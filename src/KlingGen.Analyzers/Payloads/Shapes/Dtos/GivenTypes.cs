using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Of which types a value can be: for a parameter that takes anything, of those that its method is called with.</summary>
internal static class GivenTypes
{
    private const int MaximumDepth = 3;

    /// <summary>The types; null among them stands for any.</summary>
    public static IEnumerable<ITypeSymbol?> Find(ExpressionSyntax value, ProjectSearch search, CancellationToken cancellationToken)
    {
        HashSet<ITypeSymbol> found = new(SymbolEqualityComparer.Default);
        return TryFind(value, search, MaximumDepth, found, cancellationToken) ? found : found.Append<ITypeSymbol?>(null);
    }

    // Whether all of them are known.
    private static bool TryFind(ExpressionSyntax value, ProjectSearch search, int depth, HashSet<ITypeSymbol> found, CancellationToken cancellationToken)
    {
        SemanticModel model = search.GetModel(value.SyntaxTree);
        ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).Type;
        if (type is not null && !SerializerCall.IsAny(type))
        {
            found.Add(type);
            return true;
        }

        if (depth == 0 || model.GetSymbolInfo(value.SkipWrappers(), cancellationToken).Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } method } parameter)
        {
            return false;
        }

        bool isCalled = false;
        bool isKnown = true;
        foreach (SyntaxToken token in search.FindIdentifiers(method.FindCalledName(), cancellationToken))
        {
            if (FindCall(token) is InvocationExpressionSyntax call && FindArgument(call, method, parameter.Ordinal, search, cancellationToken) is ExpressionSyntax given)
            {
                isCalled = true;
                isKnown &= TryFind(given, search, depth - 1, found, cancellationToken);
            }
        }

        return isCalled && isKnown;
    }

    private static InvocationExpressionSyntax? FindCall(SyntaxToken token) => token.Parent switch
    {
        SimpleNameSyntax { Parent: InvocationExpressionSyntax call } => call,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name when access.Name == name => call,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } } => call,
        _ => null,
    };

    // Null where another method is called.
    private static ExpressionSyntax? FindArgument(InvocationExpressionSyntax call, IMethodSymbol method, int ordinal, ProjectSearch search, CancellationToken cancellationToken)
    {
        SemanticModel model = search.GetModel(call.SyntaxTree);
        return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol called
            && IsSame((called.ReducedFrom ?? called).OriginalDefinition, method.OriginalDefinition)
            && model.GetOperation(call, cancellationToken) is IOperation operation
                ? Arguments.Find(operation, ordinal)?.Syntax as ExpressionSyntax
                : null;
    }

    // What is called can be the interface's method, or the one that is overridden.
    private static bool IsSame(IMethodSymbol called, IMethodSymbol method)
    {
        if (called.ContainingType.TypeKind == TypeKind.Interface && called.ContainingType.TypeParameters.IsEmpty)
        {
            return SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(called), method);
        }

        for (IMethodSymbol? own = method; own is not null; own = own.OverriddenMethod?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(called, own))
            {
                return true;
            }
        }

        return false;
    }
}
