using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Constants by which programs choose between models, as texts.</summary>
internal static class ConstantTexts
{
    /// <summary>A constant text itself, the member of an enum as <c>Type.Member</c>, or null for anything else.</summary>
    public static string? Find(IOperation? value)
    {
        IOperation? bare = value?.SkipConversions();
        return bare is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } member }
            ? Of(member)
            : bare?.ConstantValue is { HasValue: true, Value: string text } ? text : null;
    }

    /// <summary>The same for the key of a table: of a tuple the first of its elements that is such a constant.</summary>
    public static string? FindKey(IOperation? key) =>
        key?.SkipConversions() is ITupleOperation tuple ? tuple.Elements.Select(Find).FirstOrDefault(static text => text is not null) : Find(key);

    /// <summary>The name of an enum's member, of how it is compared with.</summary>
    public static TextSet OfMember(string constant, SyntaxNode origin) => TextSet.Of(constant.Substring(constant.LastIndexOf('.') + 1), origin);

    /// <summary>The member of an enum as it is compared with.</summary>
    public static string Of(IFieldSymbol member) => member.ContainingType.Name + "." + member.Name;

    /// <summary>The same for the constant of a pattern.</summary>
    public static string? Find(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => Find(constant.Value),
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => Find(type),
        ITypePatternOperation { MatchedType: { } type } => Find(type),
        _ => null,
    };

    // `case KlingCommand kling:`. What derives from a type has that type too, so that an abstract one tells nothing.
    private static string? Find(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsGenericType: false, SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }
            ? "is " + type.ToDisplayString()
            : null;
}
