using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads <c>type</c>, or tells from the other keywords what it would be.</summary>
internal static class TypeKeyword
{
    private static readonly string[] _typeNames = ["string", "number", "integer", "boolean", "array", "object"];

    /// <summary>The names in <c>type</c>, each once; null when one of them is unknown.</summary>
    public static List<string>? Read(ReadingContext context, JsonObject schema)
    {
        List<string> names = [];
        if (schema.Find("type") is not { } member)
        {
            return names;
        }

        if (member.Value is not JsonArray list)
        {
            return AddType(context, member.Value, names) ? names : null;
        }

        if (list.Items.Count == 0)
        {
            context.Invalid(member.Value, "'type' must name at least one type");
            return null;
        }

        bool areKnown = true;
        foreach (JsonValue value in list.Items)
        {
            areKnown &= AddType(context, value, names);
        }

        if (names.Contains("number"))
        {
            names.Remove("integer");
        }

        return areKnown ? names : null;
    }

    private static bool AddType(ReadingContext context, JsonValue value, List<string> names)
    {
        if (value is not JsonString name)
        {
            context.Invalid(value, $"'type' must be a string or an array of strings, not {value.Kind}");
            return false;
        }

        if (name.Value != "null" && Array.IndexOf(_typeNames, name.Value) < 0)
        {
            context.Invalid(value, $"{name.ToJson()} is not a type; the types are {string.Join(", ", _typeNames)} and null{Suggestion.For(name.Value, _typeNames)}");
            return false;
        }

        if (names.Contains(name.Value))
        {
            context.Mistake(value, $"'type' names {name.ToJson()} a second time");
        }
        else
        {
            names.Add(name.Value);
        }

        return true;
    }

    /// <summary>The types of some values, which must be among those stated.</summary>
    public static List<string> Of(ReadingContext context, Literals literals, List<string> stated, bool isNullable)
    {
        if (literals.HasNull && !isNullable)
        {
            context.Mistake(literals.Keyword.Value, $"'{literals.Keyword.Name}' lists null, which 'type' does not allow");
        }

        List<string> types = [];
        bool areIntegers = stated.Contains("integer") || (stated.Count == 0 && literals.Numbers.TrueForAll(n => n.TryGetInt32(out _)));
        AddTypeOf(context, literals, literals.Strings, "string", stated, types);
        AddTypeOf(context, literals, literals.Numbers, areIntegers ? "integer" : "number", stated, types);
        AddTypeOf(context, literals, literals.Booleans, "boolean", stated, types);
        return types.Count > 0 ? types : stated;
    }

    private static void AddTypeOf<T>(ReadingContext context, Literals literals, List<T> values, string type, List<string> stated, List<string> types)
        where T : JsonValue
    {
        if (values.Count == 0)
        {
            return;
        }

        if (stated.Count == 0 || stated.Contains(type))
        {
            types.Add(type);
            return;
        }

        // Most likely it is the type that is wrong: that is one mistake.
        string others = values.Count > 1 ? $"; neither {(values.Count == 2 ? "is another value" : $"are {values.Count - 1} other values")} of '{literals.Keyword.Name}'" : "";
        context.Invalid(values[0], $"{values[0].ToJson()} is not {string.Join(" or ", stated.Select(Article))}{others}");
    }

    /// <summary>The type that the other keywords are about, where <c>type</c> is not stated; none where they say nothing.</summary>
    public static List<string> Infer(JsonObject schema) =>
        Keywords.HasAny(schema, KeywordGroups.Object) ? ["object"]
        : Keywords.HasAny(schema, KeywordGroups.Array) ? ["array"]
        : Keywords.HasAny(schema, KeywordGroups.String) ? ["string"]
        : Keywords.HasAny(schema, KeywordGroups.Number) ? ["number"]
        : [];

    /// <summary>Whether a value of <c>type</c> names objects only, null apart; one that is no type counts as such.</summary>
    public static bool IsOfObjects(JsonValue type) => type switch
    {
        JsonString name => name.Value == "object",
        JsonArray names => names.Items.All(n => n is JsonString { Value: "object" or "null" }) && !SchemaShapes.IsNull(names.Parent ?? names),
        _ => true,
    };

    /// <summary>A type in words for a message.</summary>
    public static string Article(string type) => type switch
    {
        "integer" => "an integer",
        "array" => "an array",
        "object" => "an object",
        _ => "a " + type,
    };
}
