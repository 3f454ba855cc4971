using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>The sorts of containers, the particular ones before the dictionary that most of them are too.</summary>
internal static class ContainerKinds
{
    private static readonly ImmutableArray<IContainerKind> _all = ImmutableArray.Create<IContainerKind>(
        new JsonObjectKind(), new JObjectKind(), new ExpandoKind(), new MultipartKind(), new FormFieldsKind(), new DictionaryKind());

    /// <summary>The sort of a type, or null when it is no container.</summary>
    public static IContainerKind? Find(ITypeSymbol? type) =>
        type is null || IsOther(type) ? null : _all.FirstOrDefault(kind => kind.Matches(type));

    // A row of a table is a dictionary of that table's values.
    private static bool IsOther(ITypeSymbol type) =>
        OtherLibraries.HoldsOther(type) || (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && OtherLibraries.HoldsOther(arguments[arguments.Length - 1]));

    /// <summary>Whether a type is one of these itself.</summary>
    public static bool IsExactly(ITypeSymbol type, string space, params string[] names) =>
        names.Contains(type.Name) && string.Equals(type.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal);

    /// <summary>Whether a type is one of these, is derived from one, or is one whose library is missing.</summary>
    public static bool IsNamed(ITypeSymbol type, string space, params string[] names)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (names.Contains(current.Name)
                && (current.TypeKind == TypeKind.Error || string.Equals(current.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
