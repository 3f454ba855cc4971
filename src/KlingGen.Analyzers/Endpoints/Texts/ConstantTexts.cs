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

    /// <summary>The member of an enum as it is compared with.</summary>
    public static string Of(IFieldSymbol member) => member.ContainingType.Name + "." + member.Name;

    /// <summary>The same for the constant of a pattern.</summary>
    public static string? Find(IPatternOperation pattern) => pattern is IConstantPatternOperation constant ? Find(constant.Value) : null;
}
