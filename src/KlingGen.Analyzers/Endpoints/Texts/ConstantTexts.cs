using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Constants by which programs choose between models, as texts.</summary>
internal static class ConstantTexts
{
    // Enums have hundreds of members, and are asked for each of them.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Dictionary<object, string>> _names = new();

    /// <summary>A constant text itself, the member of an enum as <c>Type.Member</c>, or null for anything else.</summary>
    public static string? Find(IOperation? value)
    {
        if (value is { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, ConstantValue: { HasValue: true, Value: object constant } })
        {
            // Also `default`, and what a parameter is when nothing is given for it.
            return _names.GetValue(type, FindNames).TryGetValue(constant, out string? name) ? type.Name + "." + name : null;
        }

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

    /// <summary>The member of an enum as it is compared with; of those with one value the first.</summary>
    public static string Of(IFieldSymbol member) =>
        member.ContainingType.Name + "." + (member.ConstantValue is object value && _names.GetValue(member.ContainingType, FindNames).TryGetValue(value, out string? name) ? name : member.Name);

    private static Dictionary<object, string> FindNames(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.ConstantValue is not null).GroupBy(static member => member.ConstantValue!).ToDictionary(static group => group.Key, static group => group.First().Name);

    /// <summary>The same for the constant of a pattern.</summary>
    public static string? Find(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => Find(constant.Value),
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => Find(type),
        ITypePatternOperation { MatchedType: { } type } => Find(type),
        _ => null,
    };

    /// <summary>The same for what asks for objects of a type: <c>case KlingCommand kling:</c>. What derives from a type has that type too, so that an abstract one tells nothing.</summary>
    public static string? Find(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsGenericType: false, SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }
            ? "is " + type.ToDisplayString()
            : null;
}
