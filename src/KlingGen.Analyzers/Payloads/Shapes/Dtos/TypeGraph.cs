using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Which types are serialised together.</summary>
internal static class TypeGraph
{
    /// <summary>Whether serialising one type writes the members of another: it is the same, derived from it, or holds it.</summary>
    public static bool Reaches(ITypeSymbol? from, INamedTypeSymbol to) =>
        from is not null && Reaches(from, to.OriginalDefinition, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static bool Reaches(ITypeSymbol from, INamedTypeSymbol to, HashSet<ITypeSymbol> seen)
    {
        if (!seen.Add(from))
        {
            return false;
        }

        for (ITypeSymbol? current = from; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, to))
            {
                return true;
            }
        }

        if (from is IArrayTypeSymbol array)
        {
            return Reaches(array.ElementType, to, seen);
        }

        if (from is not INamedTypeSymbol named)
        {
            return false;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (Reaches(argument, to, seen))
            {
                return true;
            }
        }

        // The members of a library's types are not the user's.
        return (named.IsAnonymousType || !named.Locations.All(location => location.IsInMetadata))
            && named.GetMembers().OfType<IPropertySymbol>().Any(property => Reaches(property.Type, to, seen));
    }
}
