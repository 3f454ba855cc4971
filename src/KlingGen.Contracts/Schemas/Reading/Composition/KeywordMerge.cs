using System.Globalization;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts two values of one keyword, of two schemas that both hold, together. Null where nothing of the two is left to say.</summary>
internal sealed class KeywordMerge(ReadingContext context)
{
    private static readonly string[] _typeNames = ["string", "number", "integer", "boolean", "array", "object", "null"];

    /// <summary>Whether a fault was reported that leaves no value to allow.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>The member that says what both say.</summary>
    public JsonMember Merge(JsonMember first, JsonMember second)
    {
        if (AreAlike(first.Value, second.Value))
        {
            return first;
        }

        switch (first.Name)
        {
            case "type":
                return Types(first, second);
            case "enum":
                return Values(first, second);
            case "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties" or "minContains":
                return Number(first) >= Number(second) ? first : second;
            case "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties" or "maxContains":
                return Number(first) <= Number(second) ? first : second;
            case "multipleOf":
                return MultipleOf(first, second);
            case "pattern":
                return Pattern(first, second);
            case "uniqueItems" or "deprecated":
                return first.Value is JsonBoolean { Value: true } ? first : second;
            case "items" or "additionalProperties":
                return new JsonMember(first.Name, second.NameSpan, Both(first.Value, second.Value));
            case "properties":
                return Properties(first, second);
            case "required" or "x-fal-order-properties":
                return Union(first, second);
            case "x-kling-rules":
                return first.Value is JsonArray a && second.Value is JsonArray b
                    ? new JsonMember(first.Name, second.NameSpan, JsonArray.Made(second.Value, [.. a.Items, .. b.Items]))
                    : first;
            default:
                // Of two texts for people the outer one is the better; what else cannot be put together is told.
                if (!Keywords.IsAnnotation(first.Name))
                {
                    context.Unsupported(second, $"'{second.Name}' twice, in schemas that are put together, is not supported; this one is ignored");
                }

                return first;
        }
    }

    /// <summary>A schema that allows what both allow.</summary>
    public static JsonValue Both(JsonValue first, JsonValue second)
    {
        if (first is JsonBoolean { Value: true } || second is JsonBoolean { Value: false } || AreAlike(first, second))
        {
            return second is JsonBoolean { Value: true } ? first : second;
        }

        if (second is JsonBoolean { Value: true } || first is JsonBoolean { Value: false })
        {
            return first;
        }

        IReadOnlyList<JsonValue> earlier = first is JsonObject { IsMade: true } made && SchemaShapes.HasOnly(made, "allOf") ? ((JsonArray)made.Members[0].Value).Items : [first];
        JsonArray parts = JsonArray.Made(second, [.. earlier, second]);
        return JsonObject.Made(second, [new JsonMember("allOf", second.Member?.NameSpan ?? second.Span, parts)]);
    }

    // Those that were put together already are not compared: that would take ever longer.
    private static bool AreAlike(JsonValue first, JsonValue second) =>
        ReferenceEquals(first, second)
        || (first is not JsonObject { IsMade: true } && second is not JsonObject { IsMade: true } && first.GetType() == second.GetType() && first.ToJson() == second.ToJson());

    private JsonMember Types(JsonMember first, JsonMember second)
    {
        List<string>? left = Names(first.Value);
        List<string>? right = Names(second.Value);
        if (left is null || right is null)
        {
            // Not a list of types: told when it is read.
            return left is null ? first : second;
        }

        List<string> both = left.FindAll(name => right.Contains(name) || (name == "integer" && right.Contains("number")));
        both.AddRange(right.FindAll(name => name == "integer" && left.Contains("number") && !both.Contains(name)));
        if (both.Count == 0 || (both.Count == 1 && both[0] == "null" && left.Count > 1 && right.Count > 1))
        {
            Invalid(second.Value, $"No value is both {string.Join(" or ", left)} and {string.Join(" or ", right)}");
        }

        List<JsonValue> names = both.ConvertAll<JsonValue>(name => new JsonString(second.Value.Span, name));
        return new JsonMember("type", second.NameSpan, names.Count == 1 ? names[0] : JsonArray.Made(second.Value, names));
    }

    private static List<string>? Names(JsonValue value)
    {
        List<JsonValue> items = value is JsonArray list ? [.. list.Items] : [value];
        List<string> names = [];
        foreach (JsonValue item in items)
        {
            if (item is not JsonString name || Array.IndexOf(_typeNames, name.Value) < 0)
            {
                return null;
            }

            names.Add(name.Value);
        }

        return names;
    }

    private JsonMember Values(JsonMember first, JsonMember second)
    {
        if (first.Value is not JsonArray left || second.Value is not JsonArray right)
        {
            return first.Value is JsonArray ? second : first;
        }

        List<JsonValue> both = [.. left.Items.Where(value => right.Items.Any(other => AreSame(value, other)))];
        if (both.Count == 0)
        {
            Invalid(second.Value, $"None of these values is among those that are allowed already: {string.Join(", ", left.Items.Take(10).Select(v => v.ToJson()))}");
        }

        return new JsonMember("enum", second.NameSpan, JsonArray.Made(second.Value, both));
    }

    private static bool AreSame(JsonValue left, JsonValue right) =>
        left is JsonNumber a && right is JsonNumber b && a.TryGetDouble(out double x) && b.TryGetDouble(out double y)
            ? x.Equals(y)
            : left.ToJson() == right.ToJson();

    private JsonMember MultipleOf(JsonMember first, JsonMember second)
    {
        double left = Number(first) ?? 0;
        double right = Number(second) ?? 0;
        if (left <= 0 || right <= 0)
        {
            return left <= 0 ? first : second;
        }

        if (IsWhole(left / right))
        {
            return first;
        }

        if (IsWhole(right / left))
        {
            return second;
        }

        if (!IsWhole(left) || !IsWhole(right) || left * right > 1e15)
        {
            context.Unsupported(second, "'multipleOf' beside another that it is no multiple of is supported for whole numbers only and is ignored");
            return first;
        }

        long common = (long)left / Divisor((long)left, (long)right) * (long)right;
        return new JsonMember("multipleOf", second.NameSpan, new JsonNumber(second.Value.Span, common.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsWhole(double value) => Math.Floor(value).Equals(value);

    private static long Divisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private JsonMember Pattern(JsonMember first, JsonMember second)
    {
        if (first.Value is not JsonString left || second.Value is not JsonString right)
        {
            return first.Value is JsonString ? second : first;
        }

        if (Patterns.Join(left.Value, right.Value) is not { } both)
        {
            context.Unsupported(second, "'pattern' with a reference to a group is not supported beside another and is ignored");
            return first;
        }

        return new JsonMember("pattern", second.NameSpan, new JsonString(second.Value.Span, both));
    }

    private static JsonMember Properties(JsonMember first, JsonMember second)
    {
        if (first.Value is not JsonObject left || second.Value is not JsonObject right)
        {
            return first.Value is JsonObject ? second : first;
        }

        List<JsonMember> members = [.. left.Members];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++)
        {
            places.Add(members[i].Name, i);
        }

        foreach (JsonMember member in right.Members)
        {
            if (places.TryGetValue(member.Name, out int place))
            {
                members[place] = new JsonMember(member.Name, member.NameSpan, Both(members[place].Value, member.Value));
            }
            else
            {
                places.Add(member.Name, members.Count);
                members.Add(member);
            }
        }

        return new JsonMember("properties", second.NameSpan, JsonObject.Made(second.Value, members));
    }

    private static JsonMember Union(JsonMember first, JsonMember second)
    {
        if (first.Value is not JsonArray left || second.Value is not JsonArray right)
        {
            return first.Value is JsonArray ? second : first;
        }

        HashSet<string> known = new(left.Items.Select(item => item.ToJson()), StringComparer.Ordinal);
        List<JsonValue> items = [.. left.Items, .. right.Items.Where(item => known.Add(item.ToJson()))];
        return new JsonMember(first.Name, second.NameSpan, JsonArray.Made(second.Value, items));
    }

    private static double? Number(JsonMember member) => member.Value is JsonNumber number && number.TryGetDouble(out double value) ? value : null;

    private void Invalid(JsonValue at, string message)
    {
        context.Invalid(at, message);
        IsFaulty = true;
    }
}
