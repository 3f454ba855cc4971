using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>A <c>type</c> beside a <c>$ref</c> within the file. Mostly it repeats what the schema referred to says.</summary>
internal static class StatedType
{
    private const int MaximumDepth = 16;

    /// <summary>Whether it leaves fewer values than the schema referred to allows, as far as can be told from that one's keywords.</summary>
    public static bool Narrows(ReadingContext context, JsonObject schema)
    {
        if (schema.Find("type") is not { } type || Names(type.Value) is not { } stated || Target(context, schema) is not { } target)
        {
            return false;
        }

        return TypesOf(context, target, 0) is not { } types || types.Exists(name => !stated.Contains(name) && !(name == "integer" && stated.Contains("number")));
    }

    private static JsonValue? Target(ReadingContext context, JsonObject schema) =>
        schema.Find("$ref")?.Value is JsonString text && ReferenceText.Resolve(context.Path, text.Value, out _) is { } target && target.Path == context.Path
            ? ReferenceText.Follow(context.Root, target.Pointer)
            : null;

    // Null where that takes more than a look.
    private static List<string>? TypesOf(ReadingContext context, JsonValue? value, int depth)
    {
        if (value is not JsonObject schema || depth == MaximumDepth || schema.Find("nullable") is not null)
        {
            return null;
        }

        if (schema.Find("type") is { } type)
        {
            return Names(type.Value);
        }

        if (schema.Find("$ref") is not null)
        {
            return TypesOf(context, Target(context, schema), depth + 1);
        }

        if (SchemaShapes.Options(schema) is not { } options)
        {
            return Constants(schema) ?? (schema.Find("allOf") is null && TypeKeyword.Infer(schema) is { Count: > 0 } inferred ? inferred : null);
        }

        List<string> all = [];
        foreach (JsonValue option in options.Items)
        {
            if (TypesOf(context, option, depth + 1) is not { } types)
            {
                return null;
            }

            all.AddRange(types);
        }

        return all;
    }

    private static List<string>? Names(JsonValue type) => type switch
    {
        JsonString name => [name.Value],
        JsonArray names => [.. names.Items.OfType<JsonString>().Select(name => name.Value)],
        _ => null,
    };

    private static List<string>? Constants(JsonObject schema) =>
        schema.Find("enum")?.Value is JsonArray values && values.Items.All(value => value is JsonString) ? ["string"]
        : schema.Find("const")?.Value is JsonString ? ["string"]
        : null;
}
