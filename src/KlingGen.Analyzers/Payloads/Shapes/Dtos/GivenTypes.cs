using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Of which types a value can be: for a parameter that takes anything, of those that its method is called with.</summary>
internal static class GivenTypes
{
    private const int MaximumDepth = 3;

    /// <summary>The types; null among them stands for any.</summary>
    public static IEnumerable<ITypeSymbol?> Find(ExpressionSyntax value, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        HashSet<ITypeSymbol> found = new(SymbolEqualityComparer.Default);
        return TryFind(value, search, members, MaximumDepth, found, cancellationToken) ? found : found.Append<ITypeSymbol?>(null);
    }

    // Whether all of them are known.
    private static bool TryFind(ExpressionSyntax value, ProjectSearch search, Members members, int depth, HashSet<ITypeSymbol> found, CancellationToken cancellationToken)
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

        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        bool isKnown = calls.Count > 0;
        foreach (IOperation call in calls)
        {
            isKnown &= Arguments.Find(call, parameter.Ordinal)?.Syntax is ExpressionSyntax given && TryFind(given, search, members, depth - 1, found, cancellationToken);
        }

        return isKnown;
    }
}
