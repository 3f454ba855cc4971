using System.Globalization;
using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>The one value that a required member can have: it is set already, since nobody has a choice.</summary>
internal static class FixedValue
{
    /// <summary>The value in C#; null where the member may be left out, or has more values than one.</summary>
    public static string? Of(PropertyModel property) => property switch
    {
        { IsRequired: true, Value: AnyModel { IsNull: true } } => "null",
        { IsNullable: true } => null,
        { Value: EnumValueModel, OnlyText: { } text } => $"new({CSharpText.Literal(text)})",
        _ => Of(property.Value),
    };

    private static string? Of(ValueModel value) => value switch
    {
        TextModel { Limits.AllowedValues: { Count: 1 } only } => CSharpText.Literal(only[0]),
        EnumValueModel { AllowedValues: { Count: 1 } only } => $"new({CSharpText.Literal(only[0])})",
        IntegerTextModel { AllowedValues: { Count: 1 } only } => only[0].ToString(CultureInfo.InvariantCulture),
        BooleanModel { Constant: { } constant } => constant ? "true" : "false",
        NumberModel { Type: "double", Limits.AllowedValues: { Count: 1 } only } => only[0] + "D",
        NumberModel { Limits.AllowedValues: { Count: 1 } only } => decimal.Parse(only[0], NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture),
        _ => null,
    };
}
