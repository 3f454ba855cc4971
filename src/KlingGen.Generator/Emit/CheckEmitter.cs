using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Patterns;
using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the checks of a record against its schema.</summary>
internal static class CheckEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record)
    {
        List<string> calls = [];
        foreach (PropertyModel property in record.Properties)
        {
            if (property is { IsNullable: false, Value.IsValueType: false })
            {
                calls.Add($"checks.Required({CSharpText.Literal(property.WireName)}, {property.Name})");
            }

            Add(calls, property.Value, CSharpText.Literal(property.WireName), property.Name, property.IsNullable, "checks", depth: 0);
        }

        if (record.Additional is null)
        {
            calls.Add("checks.Closed(AdditionalProperties)");
        }
        else
        {
            Add(calls, new MapModel(IsNullable: true, record.Additional), "null", "AdditionalProperties", isNullable: true, "checks", depth: 0);
        }

        calls.AddRange(record.Rules.Select(rule => $"checks.{rule.Check}({string.Join(", ", rule.Arguments)})"));
        if (calls.Count == 0)
        {
            return;
        }

        writer.Line("/// <inheritdoc/>").Open("protected override void CheckMembers(global::KlingGen.KlingChecks checks)");
        calls.ForEach(call => writer.Line(call + ";"));
        writer.Close().Line();
    }

    /// <summary>Adds the calls that check a value; none when its schema leaves nothing to check.</summary>
    public static void Add(List<string> calls, ValueModel value, string name, string expression, bool isNullable, string checks, int depth)
    {
        if (Call(value, name, expression, isNullable, checks, depth) is { } call)
        {
            calls.Add(call);
        }

        if (value is MapModel { Names: { } names } && Body(new TextModel(names), $"item{depth}", false, $"checks{depth}", depth + 1) is { } check)
        {
            calls.Add($"{checks}.Names({name}, {expression}, static (checks{depth}, item{depth}) => {check})");
        }

        if (value is ListModel list)
        {
            PlaceEmitter.Add(calls, list, name, expression, checks, depth);
        }
    }

    /// <summary>The body of a function that checks a value: an expression or a block; null when there is nothing to check.</summary>
    public static string? Body(ValueModel value, string expression, bool isNullable, string checks, int depth)
    {
        List<string> calls = [];
        Add(calls, value, "null", expression, isNullable, checks, depth);
        return calls.Count switch
        {
            0 => null,
            1 => calls[0],
            _ => $"{{ {string.Join("; ", calls)}; }}",
        };
    }

    /// <summary>Adds the check of an enumeration's value that may as well be a text.</summary>
    public static void AddKnownOrText(List<string> calls, EnumValueModel choice, TextModel text, string expression)
    {
        if (Call(text, "null", expression, isNullable: false, "checks", depth: 0) is not null)
        {
            calls.Add($"checks.KnownOrText(null, {expression}.Value, {Allowed(choice)}, {TextLimits(text.Limits)})");
        }
    }

    private static string? Call(ValueModel value, string name, string expression, bool isNullable, string checks, int depth)
    {
        switch (value)
        {
            case TextModel { Limits.AllowedValues: { IsEmpty: false } values }:
                return $"{checks}.OneOf({name}, {expression}, new string[] {{ {string.Join(", ", values.Select(CSharpText.Literal))} }})";
            case TextModel { Limits: { MinLength: null or 0, MaxLength: null, Pattern: null } }:
                return null;
            case TextModel { Limits: var text }:
                return $"{checks}.Text({name}, {expression}, {TextLimits(text)})";
            case IntegerTextModel number when PropertyDoc.IsRun(number.AllowedValues):
                return $"{checks}.Range({name}, {expression}, {CSharpText.Number(number.AllowedValues[0])}, {CSharpText.Number(number.AllowedValues[number.AllowedValues.Count - 1])})";
            case IntegerTextModel number:
                return $"{checks}.OneOf({name}, {expression}, new int[] {{ {string.Join(", ", number.AllowedValues.Select(v => CSharpText.Number(v)))} }})";
            case BooleanModel { Constant: { } constant }:
                return $"{checks}.Constant({name}, {expression}, {(constant ? "true" : "false")})";
            case NumberModel number:
                return Number(number, name, expression, checks);
            case EnumValueModel choice:
                return $"{checks}.OneOf({name}, {expression}{(isNullable ? "?" : "")}.Value, {Allowed(choice)})";
            case AnyModel { IsNull: true }:
                return $"{checks}.Null({name}, {expression})";
            case RecordValueModel:
                return $"{checks}.Part({name}, {expression})";
            case ListModel list when IsPlainPart(list):
                return $"{checks}.Parts({name}, {expression}, {list.MinItems ?? 0}, {(list.MaxItems is { } many ? CSharpText.Number(many) : "int.MaxValue")})";
            case ListModel list:
                return Items("Items", list.Item, $"{list.MinItems ?? 0}, {(list.MaxItems is { } most ? CSharpText.Number(most) : "int.MaxValue")}, {(list.UniqueItems ? "true" : "false")}", name, expression, checks, depth, always: list.MinItems is > 0 || list.MaxItems is not null || list.UniqueItems, list.UniqueItems);
            case MapModel map:
                return Items("Members", map.Item, MapLimits(map), name, expression, checks, depth, always: map.MinMembers is > 0 || map.MaxMembers is not null);
            default:
                return null;
        }
    }

    /// <summary>The values that an enumeration may have in its place.</summary>
    public static string Allowed(EnumValueModel choice) => choice.AllowedValues.IsEmpty
        ? choice.Type + ".KnownValues"
        : $"new string[] {{ {string.Join(", ", choice.AllowedValues.Select(CSharpText.Literal))} }}";

    // Parts of a list are asked through their interface: no lambda.
    private static bool IsPlainPart(ListModel list) => list is { UniqueItems: false, Item: RecordValueModel { IsNullable: false } };

    private static string? MapLimits(MapModel map) => map is { MinMembers: null or 0, MaxMembers: null }
        ? null
        : $"{map.MinMembers ?? 0}, {(map.MaxMembers is { } most ? CSharpText.Number(most) : "int.MaxValue")}";

    private static string? Items(string method, ValueModel item, string? limits, string name, string expression, string checks, int depth, bool always, bool unique = false)
    {
        string? call = Body(item, $"item{depth}", item.IsNullable, $"checks{depth}", depth + 1);
        if (call is null && !always && (item.IsValueType || item.IsNullable))
        {
            return null;
        }

        string each = call is null ? "null" : $"static (checks{depth}, item{depth}) => {call}";
        return $"{checks}.{method}({name}, {expression}{(limits is null ? "" : ", " + limits)}, {each}{(item.IsNullable ? ", allowsNull: true" : "")}{(unique && item is RecordValueModel ? $", write: static (writer, item{depth}) => {item.Type}.JsonCodec.Instance.WriteValue(writer, item{depth}{(item.IsNullable ? "!" : "")})" : "")})";
    }

    private static string TextLimits(StringValue text) =>
        $"{text.MinLength ?? 0}, {(text.MaxLength is { } max ? CSharpText.Number(max) : "int.MaxValue")}{Pattern(text.Pattern)}";

    private static string Pattern(string? pattern)
    {
        if (pattern is null)
        {
            return "";
        }

        string expression = EcmaPattern.ToNet(pattern);
        return $", {CSharpText.Literal(pattern)}{(expression == pattern ? "" : ", " + CSharpText.Literal(expression))}";
    }

    private static string? Number(NumberModel number, string name, string expression, string checks)
    {
        NumberValue allowed = number.Limits;
        expression = number.Type == NumberTypes.Seed ? $"(double?){expression}" : expression;
        if (allowed.AllowedValues.Count > 0)
        {
            return $"{checks}.OneOf({name}, {expression}, new double[] {{ {string.Join(", ", allowed.AllowedValues.Select(CSharpText.Number))} }})";
        }

        List<string> limits = [];
        Add("minimum", allowed.Minimum);
        Add("maximum", allowed.Maximum);
        Add("above", allowed.ExclusiveMinimum);
        Add("below", allowed.ExclusiveMaximum);
        Add("multipleOf", allowed.MultipleOf);
        // Not a number, or infinite, no double may be: JSON has no way to write it.
        return limits.Count == 0 && number.Type != "double" ? null : $"{checks}.Number({string.Join(", ", limits.Prepend(expression).Prepend(name))})";

        void Add(string parameter, double? limit)
        {
            if (limit is { } value)
            {
                limits.Add($"{parameter}: {CSharpText.Number(value)}");
            }
        }
    }
}
