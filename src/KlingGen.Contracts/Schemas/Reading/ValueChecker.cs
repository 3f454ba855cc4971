using System.Globalization;
using System.Text.RegularExpressions;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Patterns;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Whether a JSON value is one that a contract allows. What a type that is not known would say counts as allowed.</summary>
internal sealed class ValueChecker(Func<TypeReference, NamedType?> find)
{
    // Unions of recursive types could otherwise be tried in exponentially many ways, and chains of other names be endless.
    private const int MaximumSteps = 10_000;
    private const int MaximumDepth = 400;

    private int _steps;
    private int _depth;

    /// <summary>What is wrong with a value, as what follows "it": <c>must be a string, not a number</c>; null when it is allowed.</summary>
    public static string? Fault(ValueContract contract, JsonValue value, Func<TypeReference, NamedType?> find) =>
        new ValueChecker(find).Check(contract, value);

    private string? Check(ValueContract contract, JsonValue value)
    {
        if (++_steps > MaximumSteps || _depth > MaximumDepth || contract is AnyValue || (value is JsonNull && contract.IsNullable))
        {
            return null;
        }

        _depth++;
        string? fault = contract switch
        {
            StringValue text => value is JsonString s ? CheckString(text, s) : Not("a string", value),
            NumberValue number => value is JsonNumber n ? CheckNumber(number, n) : Not(number.IsInteger ? "an integer" : "a number", value),
            BooleanValue flag => value is JsonBoolean b ? CheckBoolean(flag, b) : Not("true or false", value),
            ArrayValue array => value is JsonArray items ? CheckArray(array, items) : Not("an array", value),
            MapValue map => value is JsonObject obj ? CheckMap(map, obj) : Not("an object", value),
            ReferenceValue reference => CheckReference(reference, value),
            ComposedValue composed => Check(composed.Own, value) ?? First(composed.Bases.Select(other => CheckType(find(other), value))),
            NullValue => Not("null", value),
            UnionValue union => union.Options.Any(option => Check(option, value) is null) ? null : "has none of the forms that are allowed",
            _ => null,
        };
        _depth--;
        return fault;
    }

    private static string? CheckString(StringValue contract, JsonString value)
    {
        if (!contract.AllowedValues.IsEmpty)
        {
            return OneOf(contract.AllowedValues, value);
        }

        int length = CodePoints(value.Value);
        return length < contract.MinLength ? $"must be at least {Count(contract.MinLength, "character")} long"
            : length > contract.MaxLength ? $"must be at most {Count(contract.MaxLength, "character")} long"
            : contract.Pattern is { } pattern && !Matches(pattern, value.Value) ? $"must match {pattern}"
            : null;
    }

    // A pattern that takes its time on a value is left to the service.
    private static bool Matches(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, EcmaPattern.ToNet(pattern), RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string? CheckNumber(NumberValue contract, JsonNumber value)
    {
        if (!value.TryGetDouble(out double number))
        {
            return "is too large a number";
        }

        if (contract.IsInteger && Math.Floor(number) != number)
        {
            return $"must be an integer, not {value.Text}";
        }

        if (!contract.AllowedValues.IsEmpty && !contract.AllowedValues.Any(a => double.Parse(a, NumberStyles.Float, CultureInfo.InvariantCulture) == number))
        {
            return $"must be one of {string.Join(", ", contract.AllowedValues)}, not {value.Text}";
        }

        return number < contract.Minimum ? $"must be at least {Text(contract.Minimum)}, not {value.Text}"
            : number > contract.Maximum ? $"must be at most {Text(contract.Maximum)}, not {value.Text}"
            : number <= contract.ExclusiveMinimum ? $"must be greater than {Text(contract.ExclusiveMinimum)}, not {value.Text}"
            : number >= contract.ExclusiveMaximum ? $"must be less than {Text(contract.ExclusiveMaximum)}, not {value.Text}"
            : contract.MultipleOf is { } step && Math.Abs((number / step) - Math.Round(number / step)) > 1e-9 ? $"must be a multiple of {Text(step)}, not {value.Text}"
            : null;
    }

    private static string? CheckBoolean(BooleanValue contract, JsonBoolean value) =>
        contract.Constant is { } constant && constant != value.Value ? $"must be {(constant ? "true" : "false")}, not {value.ToJson()}" : null;

    private string? CheckArray(ArrayValue contract, JsonArray value)
    {
        int count = value.Items.Count;
        return count < contract.MinItems ? $"must have at least {Count(contract.MinItems, "item")}"
            : count > contract.MaxItems ? $"must have at most {Count(contract.MaxItems, "item")}"
            : contract.UniqueItems && value.Items.Select(i => i.ToJson()).Distinct(StringComparer.Ordinal).Count() < count ? "must not have the same item twice"
            : First(value.Items.Select((item, i) => At($"[{i}]", Check(contract.ItemAt(i), item))));
    }

    private string? CheckMap(MapValue contract, JsonObject value) =>
        value.Members.Count < contract.MinMembers ? $"must have at least {Count(contract.MinMembers, "member")}"
            : value.Members.Count > contract.MaxMembers ? $"must have at most {Count(contract.MaxMembers, "member")}"
            : First(value.Members.Select(m => At(JsonWriting.Quote(m.Name), NameFault(contract.Names, m.Name) ?? Check(contract.Item, m.Value))));

    private static string? NameFault(StringValue? names, string name) =>
        names is not null && CheckString(names, new JsonString(default, name)) is { } fault ? "has a name that " + fault : null;

    private string? CheckReference(ReferenceValue contract, JsonValue value)
    {
        if (!contract.AllowedValues.IsEmpty)
        {
            return value is JsonString text ? OneOf(contract.AllowedValues, text) : Not("a string", value);
        }

        return CheckType(find(contract.Target), value);
    }

    private string? CheckType(NamedType? type, JsonValue value) => type switch
    {
        AliasType alias => Check(alias.Value, value),
        { IsNullable: true } when value is JsonNull => null,
        EnumType values => value is JsonString text ? OneOf(values.Values, text) : Not("a string", value),
        ObjectType members => value is JsonObject obj ? CheckObject(members, obj) : Not("an object", value),
        _ => null,
    };

    private string? CheckObject(ObjectType type, JsonObject value)
    {
        foreach (Parameter parameter in type.Parameters)
        {
            JsonMember? member = value.Find(parameter.WireName);
            if (member is null && parameter.IsRequired)
            {
                return $"must have the member \"{parameter.WireName}\"";
            }

            if (member is not null && Check(parameter.Value, member.Value) is { } fault)
            {
                return At(JsonWriting.Quote(parameter.WireName), fault);
            }
        }

        foreach (JsonMember member in value.Members.Where(m => type.Composition is null && type.Additional is not AnyValue && type.Find(m.Name) is null))
        {
            if (type.Additional is null)
            {
                return $"must not have the member {JsonWriting.Quote(member.Name)}";
            }

            if (Check(type.Additional, member.Value) is { } fault)
            {
                return At(JsonWriting.Quote(member.Name), fault);
            }
        }

        return null;
    }

    private static string Count(int? count, string noun) => KeywordReading.Count(count ?? 0, noun);

    private static string? At(string place, string? fault) => fault is null ? null : $"is wrong at {place}, which {fault}";

    private static string? First(IEnumerable<string?> faults) => faults.FirstOrDefault(f => f is not null);

    private static string? OneOf(EquatableArray<string> allowed, JsonString value) =>
        allowed.Contains(value.Value, StringComparer.Ordinal)
            ? null
            : $"must be one of {string.Join(", ", allowed.Select(JsonWriting.Quote))}, not {value.ToJson()}";

    private static string Not(string expected, JsonValue value) => $"must be {expected}, not {KeywordReading.Describe(value)}";

    private static int CodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
            }
        }

        return count;
    }

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
