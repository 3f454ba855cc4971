using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Dictionaries by text of any library, their builders, and lists of key-value pairs or tuples.</summary>
internal sealed class DictionaryKind : IContainerKind
{
    public PayloadShape Shape => PayloadShape.Dictionary;

    public bool IsValueFirst => false;

    public bool Matches(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        IArrayTypeSymbol array => IsPair(array.ElementType),
        INamedTypeSymbol named => IsByText(named) || named.AllInterfaces.Any(IsByText),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(Matches),
        _ => false,
    };

    private static bool IsByText(INamedTypeSymbol type)
    {
        string name = type.Name;
        return type.TypeArguments.Length switch
        {
            0 => name is "IDictionary" && type.ContainingNamespace?.ToDisplayString() == "System.Collections",
            1 => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T && IsPair(type.TypeArguments[0]),
            _ => name is "IDictionary" or "IReadOnlyDictionary" && IsText(type.TypeArguments[0]),
        };
    }

    // Text, or what a text converts to: the variants of game engines; or the members of an enum, which become texts as they are copied.
    private static bool IsText(ITypeSymbol key) => key.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || key.TypeKind == TypeKind.Enum
        || (key is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Struct or TypeKind.Class } own
            && own.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(conversion => conversion.Parameters[0].Type.SpecialType == SpecialType.System_String
                && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, own)));

    /// <summary>Whether a type is a text with a value.</summary>
    public static bool IsPair(ITypeSymbol item) => item is INamedTypeSymbol { Name: "JProperty" }
        || (item is INamedTypeSymbol { TypeArguments.Length: 2 } pair
            && pair.TypeArguments[0].SpecialType == SpecialType.System_String
            && (pair.IsTupleType || pair.Name == "KeyValuePair" || pair.Name == "Tuple"));
}
