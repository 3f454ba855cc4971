using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

internal static class MethodExtensions
{
    /// <summary>Whether who calls the method calls one of several: it overrides another or implements an interface's.</summary>
    public static bool IsChosenByType(this IMethodSymbol method) =>
        method.IsOverride
        || (method is { MethodKind: MethodKind.Ordinary, IsStatic: false }
            && method.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(method.Name)
                .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))));
}
