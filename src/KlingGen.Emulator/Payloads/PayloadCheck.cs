using System.Globalization;
using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Payloads;

/// <summary>One check of one payload.</summary>
internal sealed class PayloadCheck(ContractSet contracts)
{
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
                new ScalarCheck(this, place, value).CheckAllowed(value.GetString()!, allowed.IsEmpty ? type.Values : allowed);
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
                new ScalarCheck(this, place, value).Check(text);
                break;
            case NumberValue number:
                new ScalarCheck(this, place, value).Check(number);
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
                new ScalarCheck(this, place.Member(member.Name).Member("[key]"), name.RootElement.Clone()).Check(names);
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

    /// <summary>A number of things, in words.</summary>
    public static string Count(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
