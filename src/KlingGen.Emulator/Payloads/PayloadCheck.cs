using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Patterns;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Payloads;

/// <summary>One check of one payload.</summary>
internal sealed class PayloadCheck(ContractSet contracts)
{
    private static readonly TimeSpan _patternTime = TimeSpan.FromSeconds(1);

    private readonly List<ModelError> _errors = [];
    private readonly List<string> _ignoredFields = [];

    public IReadOnlyList<ModelError> Errors => _errors;

    public IReadOnlyList<string> IgnoredFields => _ignoredFields;

    public void CheckType(PayloadPlace place, JsonElement value, TypeReference reference, EquatableArray<string> allowed)
    {
        switch (contracts.FindType(reference))
        {
            case ObjectType type:
                CheckObject(place, value, type);
                break;
            case EnumType type when value.ValueKind == JsonValueKind.String:
                CheckAllowed(place, value, value.GetString()!, allowed.IsEmpty ? type.Values : allowed, Quoted);
                break;
            case EnumType:
                Add(place, "string_type", "Input should be a valid string", value);
                break;
            case AliasType type:
                CheckValue(place, value, type.Value);
                break;
        }
    }

    public void Add(PayloadPlace place, string type, string message, JsonElement input, Action<Utf8JsonWriter>? context = null) =>
        _errors.Add(new ModelError(place, type, message, context is null ? null : Json.Write(context), input.GetRawText()));

    private void CheckObject(PayloadPlace place, JsonElement value, ObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(place, "model_attributes_type", "Input should be a valid dictionary or object to extract fields from", value);
            return;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (type.Find(member.Name) is null)
            {
                CheckUnlisted(place.Member(member.Name), member.Value, type.Additional);
            }
        }

        foreach (Parameter parameter in type.Parameters)
        {
            PayloadPlace at = place.Member(parameter.WireName);
            if (value.TryGetProperty(parameter.WireName, out JsonElement member))
            {
                CheckValue(at, member, parameter.Value);
            }
            else if (parameter.IsRequired)
            {
                Add(at, "missing", "Field required", value);
            }
        }

        RuleCheck rules = new(contracts, this, place, value, type);
        foreach (ContractRule rule in type.Rules)
        {
            rules.Check(rule);
        }
    }

    // What a schema says nothing of, the service ignores.
    private void CheckUnlisted(PayloadPlace place, JsonElement value, ValueContract? contract)
    {
        switch (contract)
        {
            case null:
                Add(place, "extra_forbidden", "Extra inputs are not permitted", value);
                break;
            case AnyValue:
                _ignoredFields.Add(place.ToString());
                break;
            default:
                CheckValue(place, value, contract);
                break;
        }
    }

    private void CheckValue(PayloadPlace place, JsonElement value, ValueContract contract)
    {
        if (value.ValueKind == JsonValueKind.Null && (contract.IsNullable || contract is AnyValue))
        {
            return;
        }

        switch (contract)
        {
            case StringValue text:
                CheckString(place, value, text);
                break;
            case NumberValue number:
                CheckNumber(place, value, number);
                break;
            case BooleanValue when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False):
                Add(place, "bool_type", "Input should be a valid boolean", value);
                break;
            case BooleanValue { Constant: { } constant } when value.GetBoolean() != constant:
                Add(place, "literal_error", $"Input should be {(constant ? "true" : "false")}", value);
                break;
            case ArrayValue list:
                CheckList(place, value, list);
                break;
            case MapValue map:
                CheckMap(place, value, map);
                break;
            case ReferenceValue reference:
                CheckType(place, value, reference.Target, reference.AllowedValues);
                break;
            case NullValue:
                Add(place, "none_required", "Input should be None", value);
                break;
            case UnionValue union:
                CheckUnion(place, value, union);
                break;
        }
    }

    private void CheckString(PayloadPlace place, JsonElement value, StringValue contract)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Add(place, "string_type", "Input should be a valid string", value);
            return;
        }

        string text = value.GetString()!;
        int length = text.EnumerateRunes().Count();
        if (contract.MaxLength is { } most && length > most)
        {
            Add(place, "string_too_long", $"String should have at most {Count(most, "character")}", value, writer => writer.WriteNumber("max_length", most));
        }
        else if (contract.MinLength is { } least && length < least)
        {
            Add(place, "string_too_short", $"String should have at least {Count(least, "character")}", value, writer => writer.WriteNumber("min_length", least));
        }

        if (contract.Pattern is { } pattern && !Regex.IsMatch(text, EcmaPattern.ToNet(pattern), RegexOptions.CultureInvariant, _patternTime))
        {
            Add(place, "string_pattern_mismatch", $"String should match pattern '{pattern}'", value, writer => writer.WriteString("pattern", pattern));
        }

        if (!contract.AllowedValues.IsEmpty)
        {
            CheckAllowed(place, value, text, contract.AllowedValues, Quoted);
        }
    }

    private void CheckNumber(PayloadPlace place, JsonElement value, NumberValue contract)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out double number))
        {
            Add(place, contract.IsInteger ? "int_type" : "float_type", $"Input should be a valid {(contract.IsInteger ? "integer" : "number")}", value);
            return;
        }

        if (contract.IsInteger && Math.Floor(number) != number)
        {
            Add(place, "int_from_float", "Input should be a valid integer, got a number with a fractional part", value);
            return;
        }

        CheckBound(place, value, contract.Minimum, limit => number >= limit, "greater_than_equal", "greater than or equal to", "ge");
        CheckBound(place, value, contract.Maximum, limit => number <= limit, "less_than_equal", "less than or equal to", "le");
        CheckBound(place, value, contract.ExclusiveMinimum, limit => number > limit, "greater_than", "greater than", "gt");
        CheckBound(place, value, contract.ExclusiveMaximum, limit => number < limit, "less_than", "less than", "lt");
        CheckBound(place, value, contract.MultipleOf, step => IsMultiple(number, step), "multiple_of", "a multiple of", "multiple_of");
        if (!contract.AllowedValues.IsEmpty && !contract.AllowedValues.Any(allowed => double.Parse(allowed, CultureInfo.InvariantCulture) == number))
        {
            AddNotAllowed(place, value, contract.AllowedValues, allowed => allowed);
        }
    }

    private void CheckBound(PayloadPlace place, JsonElement value, double? limit, Func<double, bool> holds, string type, string words, string name)
    {
        if (limit is { } bound && !holds(bound))
        {
            Add(place, type, string.Create(CultureInfo.InvariantCulture, $"Input should be {words} {bound}"), value, writer => writer.WriteNumber(name, bound));
        }
    }

    private void CheckList(PayloadPlace place, JsonElement value, ArrayValue contract)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Add(place, "list_type", "Input should be a valid list", value);
            return;
        }

        int length = value.GetArrayLength();
        if (contract.MaxItems is { } most && length > most)
        {
            Add(place, "sequence_too_long", $"List should have at most {Count(most, "item")} after validation, not {length}", value, writer => writer.WriteNumber("max_length", most));
        }
        else if (contract.MinItems is { } least && length < least)
        {
            Add(place, "sequence_too_short", $"List should have at least {Count(least, "item")} after validation, not {length}", value, writer => writer.WriteNumber("min_length", least));
        }

        int index = 0;
        HashSet<string> seen = [];
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (contract.UniqueItems && !seen.Add(item.GetRawText()))
            {
                Add(place.Item(index), "value_error", "Items must differ from each other", item);
            }

            CheckValue(place.Item(index), item, contract.ItemAt(index));
            index++;
        }
    }

    private void CheckMap(PayloadPlace place, JsonElement value, MapValue contract)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(place, "dict_type", "Input should be a valid dictionary", value);
            return;
        }

        int count = value.EnumerateObject().Count();
        if (contract.MaxMembers is { } most && count > most)
        {
            Add(place, "too_long", $"Dictionary should have at most {Count(most, "item")} after validation, not {count}", value, writer => writer.WriteNumber("max_length", most));
        }
        else if (contract.MinMembers is { } least && count < least)
        {
            Add(place, "too_short", $"Dictionary should have at least {Count(least, "item")} after validation, not {count}", value, writer => writer.WriteNumber("min_length", least));
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (contract.Names is { } names)
            {
                using JsonDocument name = JsonDocument.Parse($"\"{JsonEncodedText.Encode(member.Name)}\"");
                CheckString(place.Member(member.Name).Member("[key]"), name.RootElement.Clone(), names);
            }

            CheckValue(place.Member(member.Name), member.Value, contract.Item);
        }
    }

    private void CheckUnion(PayloadPlace place, JsonElement value, UnionValue contract)
    {
        IReadOnlyList<ValueContract> options = [.. contract.Options];
        if (value.ValueKind == JsonValueKind.Object && UnionTag.Find(contract) is { } tag)
        {
            options = tag.Choose(value);
            if (options.Count == 0)
            {
                (string type, string message) = tag.Describe(value);
                Add(place, type, message, value, writer => writer.WriteString("discriminator", $"'{tag.Member}'"));
                return;
            }
        }

        CheckBest(place, value, options);
    }

    // The shape with the fewest errors is the one that was meant.
    private void CheckBest(PayloadPlace place, JsonElement value, IReadOnlyList<ValueContract> options)
    {
        PayloadCheck? best = null;
        foreach (ValueContract option in options)
        {
            PayloadCheck attempt = new(contracts);
            attempt.CheckValue(place, value, option);
            if (best is null || attempt._errors.Count < best._errors.Count)
            {
                best = attempt;
            }
        }

        if (best is not null)
        {
            _errors.AddRange(best._errors);
            _ignoredFields.AddRange(best._ignoredFields);
        }
    }

    private void CheckAllowed(PayloadPlace place, JsonElement value, string text, EquatableArray<string> allowed, Func<string, string> show)
    {
        if (!allowed.Contains(text))
        {
            AddNotAllowed(place, value, allowed, show);
        }
    }

    private void AddNotAllowed(PayloadPlace place, JsonElement value, EquatableArray<string> allowed, Func<string, string> show)
    {
        string list = string.Join(", ", allowed.SkipLast(1).Select(show));
        string message = $"Input should be {(list.Length == 0 ? "" : list + " or ")}{show(allowed[^1])}";
        Add(place, "one_of", message, value, writer =>
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

    private static string Quoted(string value) => $"'{value}'";

    private static string Count(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
