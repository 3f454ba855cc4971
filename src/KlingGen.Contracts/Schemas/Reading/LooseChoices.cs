using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Tells where a choice allows more than the schema does, as C# has one type for two of its shapes, and so one set of limits.</summary>
internal static class LooseChoices
{
    /// <summary>Reports the first kind of which several shapes are one.</summary>
    /// <param name="context">The file.</param>
    /// <param name="keyword"><c>anyOf</c> or <c>oneOf</c>.</param>
    /// <param name="shapes">The shapes, no two of them the same.</param>
    public static void Report(ReadingContext context, JsonMember keyword, List<ValueContract> shapes)
    {
        foreach (IGrouping<string, ValueContract> kind in shapes.GroupBy(Kind).Where(kind => kind.Key.Length > 0))
        {
            ValueContract[] same = [.. kind];
            if (same.Length > 1 && !Array.Exists(same, wide => Array.TrueForAll(same, other => Contains(wide, other))))
            {
                context.Unsupported(keyword, $"'{keyword.Name}' between {kind.Key} is supported with one set of limits only: the loosest hold");
                return;
            }
        }

        if (keyword.Name != "oneOf")
        {
            return;
        }

        foreach (string noun in new[] { "texts", "numbers" })
        {
            if (shapes.Count(shape => Noun(shape) == noun && Listed(shape).IsEmpty) > 1)
            {
                context.Unsupported(keyword, $"'oneOf' between {noun} is supported as 'anyOf' is: a value that fits several is allowed");
                return;
            }
        }
    }

    /// <summary>What C# cannot tell from others of its kind.</summary>
    private static string Kind(ValueContract value) => value switch
    {
        StringValue text when text.AllowedValues.IsEmpty => "texts",
        NumberValue number => number.IsInteger ? "whole numbers" : "numbers",
        ArrayValue list when Kind(list.Item) is { Length: > 0 } item => "lists of " + item,
        MapValue map when Kind(map.Item) is { Length: > 0 } item => "maps of " + item,
        _ => "",
    };

    private static string Noun(ValueContract value) => value is StringValue ? "texts" : value is NumberValue ? "numbers" : "";

    private static EquatableArray<string> Listed(ValueContract value) =>
        value is StringValue text ? text.AllowedValues : value is NumberValue number ? number.AllowedValues : default;

    private static bool Contains(ValueContract wide, ValueContract other) => (wide, other) switch
    {
        (StringValue a, StringValue b) => Spans(a.MinLength, a.MaxLength, b.MinLength, b.MaxLength) && (a.Pattern is null || a.Pattern == b.Pattern),
        (NumberValue { AllowedValues.IsEmpty: false }, NumberValue { AllowedValues.IsEmpty: false }) => true,
        (NumberValue { AllowedValues.IsEmpty: true } a, NumberValue { AllowedValues.IsEmpty: false } b) =>
            b.AllowedValues.All(value => ValueChecker.Fault(a, new JsonNumber(default, value), static _ => null) is null),
        (NumberValue { AllowedValues.IsEmpty: true } a, NumberValue b) =>
            IsAtLeast(-a.Minimum, -b.Minimum)
            && IsAtLeast(a.Maximum, b.Maximum)
            && IsAtLeast(-a.ExclusiveMinimum, -b.ExclusiveMinimum)
            && IsAtLeast(a.ExclusiveMaximum, b.ExclusiveMaximum)
            && (a.MultipleOf is null || a.MultipleOf.Equals(b.MultipleOf)),
        (ArrayValue a, ArrayValue b) => Spans(a.MinItems, a.MaxItems, b.MinItems, b.MaxItems) && (!a.UniqueItems || b.UniqueItems) && Contains(a.Item, b.Item),
        (MapValue a, MapValue b) => Spans(a.MinMembers, a.MaxMembers, b.MinMembers, b.MaxMembers) && (a.Names is null || a.Names == b.Names) && Contains(a.Item, b.Item),
        _ => false,
    };

    private static bool Spans(int? least, int? most, int? otherLeast, int? otherMost) => (least ?? 0) <= (otherLeast ?? 0) && IsAtLeast(most, otherMost);

    // No limit is the greatest.
    private static bool IsAtLeast(double? limit, double? other) => limit is null || limit >= other;
}
