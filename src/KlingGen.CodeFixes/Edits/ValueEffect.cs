using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What evaluating a value can do, and what can change it; the greater the less may be done with it.</summary>
internal enum ValueEffect
{
    /// <summary>Constants, locals and parameters: can be left out, repeated and evaluated at another time.</summary>
    Free,

    /// <summary>Reads of fields and properties: can be left out, but must not pass a value with an effect.</summary>
    Read,

    /// <summary>Anything else, such as a call: must be evaluated exactly once, in its turn.</summary>
    Effect,
}

/// <summary>Says what evaluating a value can do.</summary>
internal static class ValueEffects
{
    /// <summary>The effect of a value: the greatest of its parts.</summary>
    public static ValueEffect Of(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return ValueEffect.Free;
        }

        ValueEffect own = OfKind(value);
        if (own is ValueEffect.Effect)
        {
            return own;
        }

        foreach (IOperation part in value.ChildOperations)
        {
            ValueEffect effect = Of(part);
            own = effect > own ? effect : own;
        }

        return own;
    }

    /// <summary>Whether a value reads nothing that could change: constants, locals, and members that are set once, when their object is made.</summary>
    public static bool IsFixed(IOperation value) => value.ConstantValue.HasValue || (IsFixedKind(value) && value.ChildOperations.All(IsFixed));

    private static bool IsFixedKind(IOperation value) => value switch
    {
        IFieldReferenceOperation read => read.Field is { IsReadOnly: true, IsVolatile: false },
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { IsVirtual: false, IsAbstract: false, IsOverride: false, SetMethod: null or { IsInitOnly: true } } property } => IsAutomatic(property),
        IInvocationOperation call => call.TargetMethod.ContainingType?.SpecialType == SpecialType.System_String && IsPure(call.TargetMethod),
        _ => OfKind(value) is ValueEffect.Free,
    };

    private static bool IsAutomatic(IPropertySymbol property) => property.DeclaringSyntaxReferences.Length == 1 && property.DeclaringSyntaxReferences[0].GetSyntax() switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null),
        _ => false,
    };

    /// <summary>Whether two values give the same in either order.</summary>
    public static bool CanSwap(ValueEffect one, ValueEffect other) =>
        one is ValueEffect.Free || other is ValueEffect.Free || (one is ValueEffect.Read && other is ValueEffect.Read);

    /// <summary>The effect of a value by itself, without that of its parts.</summary>
    public static ValueEffect OfKind(IOperation value) => value switch
    {
        ILiteralOperation or IDefaultValueOperation or INameOfOperation or ITypeOfOperation => ValueEffect.Free,
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => ValueEffect.Free,
        IFieldReferenceOperation => ValueEffect.Read,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } read => Getters.Change(read.Property) ? ValueEffect.Effect : ValueEffect.Read,
        IConversionOperation { OperatorMethod: null or { ContainingType.Name: "JsonNode" or "JToken" or "JsonValue" } } => ValueEffect.Free,
        IBinaryOperation { OperatorMethod: null } => ValueEffect.Free,
        IUnaryOperation { OperatorMethod: null } => ValueEffect.Free,
        IConditionalOperation or ICoalesceOperation => ValueEffect.Free,
        IConditionalAccessOperation or IConditionalAccessInstanceOperation => ValueEffect.Free,
        IIsPatternOperation or IIsTypeOperation or IArgumentOperation => ValueEffect.Free,
        IPatternOperation or IPropertySubpatternOperation => ValueEffect.Read,
        ISwitchExpressionOperation { IsExhaustive: true } or ISwitchExpressionArmOperation => ValueEffect.Free,
        IInvocationOperation call when IsPure(call.TargetMethod) => ValueEffect.Read,
        IObjectCreationOperation { Initializer: null, Type.Name: "StringContent" or "JValue" } => ValueEffect.Read,
        _ => ValueEffect.Effect,
    };

    // Methods of the framework that only work something out.
    private static bool IsPure(IMethodSymbol method) => method.ContainingType is { } type
        && (type.SpecialType is not SpecialType.None
            ? type.SpecialType is not SpecialType.System_Object || method.Name == "ToString"
            : type.ContainingNamespace?.ToDisplayString() switch
            {
                "System" => type.Name is "Math" or "MathF" or "Convert",
                "System.Text.Json.Nodes" => type.Name == "JsonValue" && method.Name == "Create",
                "System.Text.Json" => type.Name == "JsonSerializer" && method.Name is "Serialize" or "SerializeToElement" or "SerializeToNode",
                _ => false,
            });
}
