using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Questions about a schema's form that need no more than a look at its keywords.</summary>
internal static class SchemaShapes
{
    /// <summary>Whether null is the only value: <c>{"type": "null"}</c>, <c>{"const": null}</c> and the like.</summary>
    public static bool IsNull(JsonValue schema)
    {
        if (schema is not JsonObject obj)
        {
            return false;
        }

        switch (obj.Find("type")?.Value)
        {
            case JsonString { Value: "null" }:
            case JsonArray { Items.Count: 1 } one when one.Items[0] is JsonString { Value: "null" }:
                return true;
            case JsonString when obj.Find("nullable") is null:
                return false;
            default:
                return (obj.Find("const")?.Value is JsonNull || obj.Find("enum")?.Value is JsonArray { Items.Count: 1 } values && values.Items[0] is JsonNull)
                    && HasOnly(obj, "type", "const", "enum");
        }
    }

    /// <summary>Whether the schema allows null by its own keywords.</summary>
    public static bool AllowsNull(JsonValue schema)
    {
        if (schema is not JsonObject obj)
        {
            return false;
        }

        return IsNull(obj)
            || obj.Find("nullable")?.Value is JsonBoolean { Value: true }
            || (obj.Find("type") is null && obj.Find("enum")?.Value is JsonArray values && values.Items.Any(v => v is JsonNull))
            || (obj.Find("type")?.Value is JsonArray types && types.Items.Any(t => t is JsonString { Value: "null" }))
            || (Options(obj)?.Items.Any(IsNull) ?? false)
            || (obj.Find("allOf")?.Value is JsonArray { Items.Count: > 1 } parts && parts.Items.All(AllowsNull));
    }

    /// <summary>The array of <c>anyOf</c>, or else of <c>oneOf</c>, or null.</summary>
    public static JsonArray? Options(JsonObject schema) => (schema.Find("anyOf") ?? schema.Find("oneOf"))?.Value as JsonArray;

    /// <summary>An annotation of the schema, or else of what it wraps: the only shape in <c>anyOf</c> with null, the first in <c>allOf</c> that has it.</summary>
    public static JsonMember? Annotation(JsonValue schema, string name)
    {
        if (schema is not JsonObject obj)
        {
            return null;
        }

        return obj.Find(name)
            ?? (SoleShape(obj) as JsonObject)?.Find(name)
            ?? (obj.Find("allOf")?.Value as JsonArray)?.Items.OfType<JsonObject>().Select(part => part.Find(name)).FirstOrDefault(found => found is not null);
    }

    /// <summary>A text for people, without the indentation it may have been written with; null when there is none.</summary>
    public static string? Prose(JsonValue? value)
    {
        if (value is not JsonString text)
        {
            return null;
        }

        // Most texts are one line.
        if (text.Value.IndexOf('\n') < 0 && text.Value.IndexOf('\r') < 0)
        {
            string line = text.Value.Trim();
            return line.Length == 0 ? null : line;
        }

        string prose = string.Join("\n", text.Value.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(l => l.Trim())).Trim();
        return prose.Length == 0 ? null : prose;
    }

    /// <summary>The title of a member, where it says more than the name: <c>Guidance Scale</c> does not of <c>guidance_scale</c>.</summary>
    public static string? Title(JsonValue schema, string name) =>
        Prose(Annotation(schema, "title")?.Value) is { } title && !Letters(title).SequenceEqual(Letters(name)) ? title : null;

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

    /// <summary>What a type is for: what its schema says, or else what stands where it is declared; null when neither does.</summary>
    public static string? Description(JsonObject schema, JsonValue identity) =>
        Prose(schema.Find("description")?.Value) ?? Prose((identity as JsonObject)?.Find("description")?.Value);

    /// <summary>Whether all keywords of the schema are annotations or among <paramref name="names"/>.</summary>
    public static bool HasOnly(JsonObject schema, params string[] names)
    {
        foreach (JsonMember member in schema.Members)
        {
            if (Array.IndexOf(names, member.Name) < 0 && !Keywords.IsAnnotation(member.Name))
            {
                return false;
            }
        }

        return true;
    }

    private static JsonValue? SoleShape(JsonObject schema)
    {
        JsonArray? options = Options(schema) ?? schema.Find("allOf")?.Value as JsonArray;
        JsonValue? sole = null;
        foreach (JsonValue option in options?.Items ?? [])
        {
            if (IsNull(option))
            {
                continue;
            }

            if (sole is not null)
            {
                return null;
            }

            sole = option;
        }

        return sole;
    }
}
