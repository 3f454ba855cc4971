using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Writes a type as the fact sheet would: one line for each member.</summary>
internal static class ModelText
{
    /// <summary>Lines such as <c>duration: "3".."15" = "5"</c>; <c>!</c> marks required members and <c>?</c> those that may be null.</summary>
    public static string[] Lines(ObjectType type, ContractSet set) =>
        [.. type.Parameters.Select(p =>
            $"{p.WireName}{(p.IsRequired ? "!" : "")}: {Value(p.Value, set)}{(p.Default is null ? "" : " = " + p.Default)}")];

    private static string Value(ValueContract value, ContractSet set)
    {
        string text = value switch
        {
            StringValue { AllowedValues.IsEmpty: false } s => $"\"{s.AllowedValues[0]}\"..\"{s.AllowedValues[^1]}\"",
            StringValue s => "string" + (s.MaxLength is null ? "" : $" <= {s.MaxLength}") + Limits(s),
            NumberValue n => (n.IsInteger ? "integer" : "number") + (n.Minimum is null ? "" : $" {Number(n.Minimum.Value)}..{Number(n.Maximum!.Value)}"),
            BooleanValue => "bool",
            ArrayValue a => $"[{Value(a.Item, set)}]",
            ReferenceValue r => set.Resolve(r.Target) is EnumType e ? string.Join("|", e.Values) : set.Resolve(r.Target)!.Name,
            _ => value.ToString(),
        };
        return text + (value.IsNullable ? "?" : "");
    }

    private static string Limits(StringValue value) =>
        value.MediaLimits.IsEmpty ? "" : " {" + string.Join(", ", value.MediaLimits.Select(l => $"{l.Name} {Number(l.Value)}")) + "}";

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
