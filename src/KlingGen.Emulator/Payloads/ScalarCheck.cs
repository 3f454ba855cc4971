using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Patterns;

namespace KlingGen.Emulator.Payloads;

/// <summary>The check of a text or a number.</summary>
internal sealed class ScalarCheck(PayloadCheck check, PayloadPlace place, JsonElement value)
{
    private static readonly TimeSpan _patternTime = TimeSpan.FromSeconds(1);

    /// <summary>Checks a text.</summary>
    public void Check(StringValue contract)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            check.Add(place, "string_type", "Input should be a valid string", value);
            return;
        }

        string text = value.GetString()!;
        int length = text.EnumerateRunes().Count();
        if (contract.MaxLength is { } most && length > most)
        {
            check.Add(place, "string_too_long", $"String should have at most {PayloadCheck.Count(most, "character")}", value, writer => writer.WriteNumber("max_length", most));
        }
        else if (contract.MinLength is { } least && length < least)
        {
            check.Add(place, "string_too_short", $"String should have at least {PayloadCheck.Count(least, "character")}", value, writer => writer.WriteNumber("min_length", least));
        }

        if (contract.Pattern is { } pattern && !Regex.IsMatch(text, EcmaPattern.ToNet(pattern), RegexOptions.CultureInvariant, _patternTime))
        {
            check.Add(place, "string_pattern_mismatch", $"String should match pattern '{pattern}'", value, writer => writer.WriteString("pattern", pattern));
        }

        if (!contract.AllowedValues.IsEmpty)
        {
            CheckAllowed(text, contract.AllowedValues);
        }
    }

    /// <summary>Checks a number.</summary>
    public void Check(NumberValue contract)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out double number))
        {
            check.Add(place, contract.IsInteger ? "int_type" : "float_type", $"Input should be a valid {(contract.IsInteger ? "integer" : "number")}", value);
            return;
        }

        if (contract.IsInteger && Math.Floor(number) != number)
        {
            check.Add(place, "int_from_float", "Input should be a valid integer, got a number with a fractional part", value);
            return;
        }

        CheckBound(contract.Minimum, limit => number >= limit, "greater_than_equal", "greater than or equal to", "ge");
        CheckBound(contract.Maximum, limit => number <= limit, "less_than_equal", "less than or equal to", "le");
        CheckBound(contract.ExclusiveMinimum, limit => number > limit, "greater_than", "greater than", "gt");
        CheckBound(contract.ExclusiveMaximum, limit => number < limit, "less_than", "less than", "lt");
        CheckBound(contract.MultipleOf, step => IsMultiple(number, step), "multiple_of", "a multiple of", "multiple_of");
        if (!contract.AllowedValues.IsEmpty && !contract.AllowedValues.Any(allowed => double.Parse(allowed, CultureInfo.InvariantCulture) == number))
        {
            AddNotAllowed(contract.AllowedValues, static item => item);
        }
    }

    private void CheckBound(double? limit, Func<double, bool> holds, string type, string words, string name)
    {
        if (limit is { } bound && !holds(bound))
        {
            check.Add(place, type, string.Create(CultureInfo.InvariantCulture, $"Input should be {words} {bound}"), value, writer => writer.WriteNumber(name, bound));
        }
    }

    /// <summary>Checks that a text is one of some.</summary>
    public void CheckAllowed(string text, EquatableArray<string> allowed)
    {
        if (!allowed.Contains(text))
        {
            AddNotAllowed(allowed, static text => $"'{text}'");
        }
    }

    private void AddNotAllowed(EquatableArray<string> allowed, Func<string, string> show)
    {
        string list = string.Join(", ", allowed.SkipLast(1).Select(show));
        string message = $"Input should be {(list.Length == 0 ? "" : list + " or ")}{show(allowed[^1])}";
        check.Add(place, "one_of", message, value, writer =>
        {
            writer.WriteStartArray("expected");
            foreach (string item in allowed)
            {
                writer.WriteStringValue(item);
            }

            writer.WriteEndArray();
        });
    }

    private static bool IsMultiple(double number, double step)
    {
        double times = number / step;
        return Math.Abs(times - Math.Round(times)) < 1e-9;
    }
}
