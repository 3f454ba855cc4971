using System.Globalization;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;

namespace KlingGen.Generator.Model;

/// <summary>Says conditions on members in C#.</summary>
/// <param name="property">Finds a property by its wire name.</param>
/// <param name="isPresent">The expression for a member being there.</param>
internal sealed class ConditionCode(Func<string, PropertyModel?> property, Func<string, string?> isPresent)
{
    /// <summary>An expression that can stand after an operator; null where something is not known.</summary>
    public string? Of(MemberCondition condition) => condition switch
    {
        PresentCondition present => isPresent(present.Name) is { } test ? $"({test})" : null,
        ValueCondition value => Value(value),
        NotCondition not => Of(not.Inner) is { } inner ? "!" + inner : null,
        GroupCondition group => Group(group),
        _ => null,
    };

    private string? Group(GroupCondition group)
    {
        if (group.Parts.IsEmpty)
        {
            return group.Minimum == 0 ? "true" : "false";
        }

        string?[] parts = [.. group.Parts.Select(Of)];
        if (Array.IndexOf(parts, null) >= 0)
        {
            return null;
        }

        return group.Minimum == parts.Length ? $"({string.Join(" && ", parts)})"
            : group.Maximum == parts.Length ? $"({string.Join(" || ", parts)})"
            : $"({string.Join(" + ", parts.Select(part => $"({part} ? 1 : 0)"))} == 1)";
    }

    private string? Value(ValueCondition condition)
    {
        if (property(condition.Name) is not { } member)
        {
            return null;
        }

        string?[] values = [.. condition.Values.Select(value => Literal(member.Value, value))];
        string access = member.Value is EnumValueModel ? $"{member.Name}{(member.IsNullable ? "?" : "")}.Value" : member.Name;
        return Array.IndexOf(values, null) >= 0 ? null : $"({access} is {string.Join(" or ", values)})";
    }

    private static string? Literal(ValueModel model, string json) => (model, JsonReader.Parse(json).Root) switch
    {
        (TextModel or EnumValueModel, JsonString text) => CSharpText.Literal(text.Value),
        (IntegerTextModel, JsonString text) when int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => CSharpText.Number(number),
        (BooleanModel, JsonBoolean flag) => flag.Value ? "true" : "false",
        (NumberModel { Type: "double" }, JsonNumber number) when number.TryGetDouble(out double value) => CSharpText.Number(value),
        (NumberModel, JsonNumber number) when number.TryGetDouble(out double value) && Math.Floor(value).Equals(value) => value.ToString("F0", CultureInfo.InvariantCulture) + (Math.Abs(value) > int.MaxValue ? "L" : ""),
        _ => null,
    };
}
