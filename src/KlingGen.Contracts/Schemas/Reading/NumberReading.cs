using System.Globalization;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads the keywords of numbers.</summary>
internal static class NumberReading
{
    public static NumberValue Read(ReadingContext context, JsonObject schema, bool isInteger, List<JsonNumber>? allowed)
    {
        NumberValue value = new(false)
        {
            IsInteger = isInteger,
            AllowedValues = Allowed(context, isInteger, allowed),
            MultipleOf = ReadMultipleOf(context, schema),
        };
        double? minimum = context.Number(schema, "minimum");
        double? maximum = context.Number(schema, "maximum");
        double? above = ReadExclusive(context, schema, "exclusiveMinimum", ref minimum);
        double? below = ReadExclusive(context, schema, "exclusiveMaximum", ref maximum);
        string? fault =
            minimum > maximum ? $"The minimum {Text(minimum)} is greater than the maximum {Text(maximum)}"
            : minimum >= below ? $"No number is at least {Text(minimum)} and below {Text(below)}"
            : above >= maximum ? $"No number is above {Text(above)} and at most {Text(maximum)}"
            : above >= below ? $"No number is above {Text(above)} and below {Text(below)}"
            : null;
        if (fault is not null)
        {
            JsonMember at = minimum is null ? schema.Find("exclusiveMinimum")! : schema.Find("minimum")!;
            context.Mistake(at.Value, fault);
            return value;
        }

        return Fitting(context, value with { Minimum = minimum, Maximum = maximum, ExclusiveMinimum = above, ExclusiveMaximum = below }, allowed);
    }

    // What other keywords refuse is no value, though it is listed.
    private static NumberValue Fitting(ReadingContext context, NumberValue value, List<JsonNumber>? allowed)
    {
        if (value.AllowedValues.IsEmpty || allowed is null)
        {
            return value;
        }

        EquatableArray<string> fitting = allowed.Where(number => Fault(number) is null).Select(number => number.Text).ToEquatableArray();
        if (fitting.IsEmpty)
        {
            context.Mistake(allowed[0], $"No value that is listed fits the other keywords: {allowed[0].Text} {Fault(allowed[0])}");
            return value;
        }

        return value with { AllowedValues = fitting };

        string? Fault(JsonNumber number) => ValueChecker.Fault(value, number, static _ => null);
    }

    private static EquatableArray<string> Allowed(ReadingContext context, bool isInteger, List<JsonNumber>? allowed)
    {
        if (allowed is null)
        {
            return default;
        }

        List<string> texts = [];
        foreach (JsonNumber number in allowed)
        {
            if (!number.TryGetDouble(out double value))
            {
                context.Invalid(number, $"{number.Text} is too large a number");
            }
            else if (isInteger && Math.Floor(value) != value)
            {
                context.Invalid(number, $"{number.Text} is not an integer");
            }
            else
            {
                texts.Add(number.Text);
            }
        }

        return texts.ToEquatableArray();
    }

    private static double? ReadMultipleOf(ReadingContext context, JsonObject schema)
    {
        double? multipleOf = context.Number(schema, "multipleOf");
        if (multipleOf <= 0)
        {
            context.Invalid(schema.Find("multipleOf")!.Value, "'multipleOf' must be greater than 0");
            return null;
        }

        return multipleOf;
    }

    // OpenAPI 3.0 writes true beside the bound, JSON Schema the bound itself.
    private static double? ReadExclusive(ReadingContext context, JsonObject schema, string keyword, ref double? bound)
    {
        if (schema.Find(keyword)?.Value is not JsonBoolean flag)
        {
            return context.Number(schema, keyword);
        }

        if (!flag.Value)
        {
            return null;
        }

        double? exclusive = bound;
        if (exclusive is null)
        {
            context.Mistake(flag, $"'{keyword}' true has no bound beside it");
        }

        bound = null;
        return exclusive;
    }

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
