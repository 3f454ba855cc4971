using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads <c>propertyNames</c>: what the names of a map's members may be.</summary>
internal static class MapNames
{
    private const int MaximumHops = 8;

    /// <summary>The limits of the names; null where any name will do, or where they cannot be said, which is reported.</summary>
    public static StringValue? Read(ReadingContext context, JsonObject schema)
    {
        if (schema.Find("propertyNames") is not { } keyword || keyword.Value is JsonBoolean { Value: true })
        {
            return null;
        }

        if (Follow(context, keyword.Value) is JsonObject names
            && SchemaShapes.HasOnly(names, "type", "minLength", "maxLength", "pattern", "enum", "const")
            && names.Find("type")?.Value is null or JsonString { Value: "string" }
            && Values(names) is { } values)
        {
            StringValue limits = StringReading.Read(context, names) with { AllowedValues = values, Format = null };
            return limits == new StringValue(false) ? null : limits;
        }

        context.Unsupported(keyword, "'propertyNames' is supported for texts with limits or listed values only and is ignored");
        return null;
    }

    private static EquatableArray<string>? Values(JsonObject names)
    {
        IReadOnlyList<JsonValue> values = names.Find("const") is { } constant ? [constant.Value]
            : names.Find("enum") is { } listed ? (listed.Value as JsonArray)?.Items ?? [listed.Value]
            : [];
        return values.All(value => value is JsonString) ? values.Cast<JsonString>().Select(text => text.Value).ToEquatableArray() : null;
    }

    private static JsonValue? Follow(ReadingContext context, JsonValue? schema)
    {
        for (int hops = 0; hops < MaximumHops; hops++)
        {
            if (schema is not JsonObject part || part.Find("$ref")?.Value is not JsonString text || !SchemaShapes.HasOnly(part, "$ref"))
            {
                return schema;
            }

            schema = ReferenceText.Resolve(context.Path, text.Value, out _) is { } target && target.Path == context.Path
                ? ReferenceText.Follow(context.Root, target.Pointer)
                : null;
        }

        return null;
    }
}
