using System.Globalization;
using System.Numerics;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>What a property's schema says beyond its description, in sentences.</summary>
internal static class PropertyDoc
{
    public static List<string> Remarks(PropertyModel property)
    {
        List<string> sentences = [$"JSON: {XmlDoc.Code(property.WireName)}{(FixedValue.Of(property) is not null ? ", required and set already" : property.IsRequired ? ", required" : "")}."];
        sentences.AddRange(Limits(property.Value).Select(XmlDoc.Escape));
        if (property.Default is { } value)
        {
            sentences.Add($"Default: {XmlDoc.Code(value)}; not sent unless set.");
        }

        if (property.IsReadOnly)
        {
            sentences.Add("Set by the service: read it, do not send it.");
        }

        if (property.IsWriteOnly)
        {
            sentences.Add("Sent only: it does not come back.");
        }

        if (property.IsDeprecated)
        {
            sentences.Add("Deprecated.");
        }

        return sentences;
    }

    /// <summary>What may be in a value.</summary>
    public static IEnumerable<string> Limits(ValueModel value)
    {
        switch (value)
        {
            case TextModel { Limits: var text }:
                if (text.AllowedValues.Count > 0)
                {
                    yield return $"Allowed: {string.Join(", ", text.AllowedValues)}.";
                }

                if (text.MinLength is > 0 and var min)
                {
                    yield return $"At least {Count(min, "character")}.";
                }

                if (text.MaxLength is { } max)
                {
                    yield return $"At most {Count(max, "character")}.";
                }

                if (text.Pattern is { } pattern)
                {
                    yield return $"Matches {pattern}.";
                }

                if (MediaLimitDoc.Describe(text.MediaLimits) is { } media)
                {
                    yield return media;
                }

                break;
            case IntegerTextModel number:
                yield return "Allowed: " + (IsRun(number.AllowedValues)
                    ? $"{Number(number.AllowedValues[0])} to {Number(number.AllowedValues[number.AllowedValues.Count - 1])}."
                    : string.Join(", ", number.AllowedValues.Select(v => Number(v))) + ".");
                break;
            case NumberModel { Limits: var number } model:
                if (model.Type == NumberTypes.Seed)
                {
                    yield return "A whole number, which may be larger than a long.";
                }

                if (number.AllowedValues.Count > 0)
                {
                    yield return $"Allowed: {string.Join(", ", number.AllowedValues)}.";
                }

                if (number.Minimum is { } least)
                {
                    yield return $"At least {Number(least)}.";
                }

                if (number.ExclusiveMinimum is { } above)
                {
                    yield return $"Greater than {Number(above)}.";
                }

                if (number.Maximum is { } most)
                {
                    yield return $"At most {Number(most)}.";
                }

                if (number.ExclusiveMaximum is { } below)
                {
                    yield return $"Less than {Number(below)}.";
                }

                if (number.MultipleOf is { } step && !(model.Type == NumberTypes.Seed && step.Equals(1)))
                {
                    yield return $"A multiple of {Number(step)}.";
                }

                break;
            case AnyModel { IsNull: true }:
                yield return "Allowed: null.";
                break;
            case BooleanModel { Constant: { } constant }:
                yield return constant ? "Allowed: true." : "Allowed: false.";
                break;
            case EnumValueModel { AllowedValues.Count: > 0 } choice:
                yield return $"Allowed: {string.Join(", ", choice.AllowedValues)}.";
                break;
            case MapModel { Names: { } names }:
                foreach (string sentence in Limits(new TextModel(names)))
                {
                    yield return "Each name: " + sentence;
                }

                break;
            case ListModel list:
                if (list.MinItems is > 0 || list.MaxItems is not null)
                {
                    yield return (list.MinItems, list.MaxItems) switch
                    {
                        (1, 1) => "1 item.",
                        ( > 0 and var few, { } many) => $"{Number(few)} to {Number(many)} items.",
                        ( > 0 and var few, null) => $"At least {Count(few, "item")}.",
                        (_, { } many) => $"At most {Count(many, "item")}.",
                        _ => "",
                    };
                }

                foreach (string sentence in Limits(list.Item))
                {
                    yield return "Each item: " + sentence;
                }

                break;
        }
    }

    /// <summary>Whether the numbers follow each other without a gap.</summary>
    public static bool IsRun(EquatableArray<int> numbers)
    {
        for (int i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] != numbers[i - 1] + 1)
            {
                return false;
            }
        }

        return numbers.Count > 1;
    }

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(double value) => Math.Abs(value) switch
    {
        >= 1e15 and < 1e21 => new BigInteger(value).ToString("#,0", CultureInfo.InvariantCulture),
        >= 1e21 or (> 0 and < 1e-4) => value.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0.##########", CultureInfo.InvariantCulture),
    };
}
