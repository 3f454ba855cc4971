using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Small questions about members.</summary>
internal static class MemberExtensions
{
    /// <summary>Whether who calls the method calls one of several: it overrides another or implements an interface's.</summary>
    public static bool IsChosenByType(this IMethodSymbol method) =>
        method.IsOverride
        || (method is { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, IsStatic: false }
            && method.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(method.FindCalledName())
                .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))));

    /// <summary>The properties of base types and interfaces whose readers read this one: those that it overrides or implements.</summary>
    public static IReadOnlyList<IPropertySymbol> FindDeclaredAbove(this IPropertySymbol property)
    {
        List<IPropertySymbol> found = [];
        for (IPropertySymbol? overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            found.Add(overridden.OriginalDefinition);
        }

        found.AddRange(property.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers(property.FindCalledName()))
            .OfType<IPropertySymbol>()
            .Where(declared => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property))
            .Select(static declared => declared.OriginalDefinition));
        return found;
    }

    /// <summary>The type of what a symbol holds; null where it holds nothing.</summary>
    public static ITypeSymbol? FindHeldType(this ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The name by which code refers to a member: of an explicit implementation, that of the interface's.</summary>
    public static string FindCalledName(this ISymbol member) => member switch
    {
        IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented } => implemented[0].Name,
        IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented } => implemented[0].Name,
        _ => member.Name,
    };

    /// <summary>A type's own members that code refers to by a name, explicit implementations among them.</summary>
    public static IEnumerable<ISymbol> FindCalled(this INamedTypeSymbol type, string name) =>
        type.GetMembers().Where(member => string.Equals(member.FindCalledName(), name, StringComparison.Ordinal));
}
