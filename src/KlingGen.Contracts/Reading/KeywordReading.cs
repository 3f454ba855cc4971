using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Reading;

/// <summary>Reads a keyword of a schema as the type it must have; a wrong type is reported and counts as absent.</summary>
internal static class KeywordReading
{
    public static string? Text(this ReadingContext context, JsonObject schema, string keyword) =>
        Get<JsonString>(context, schema, keyword, "a string")?.Value;

    public static bool Flag(this ReadingContext context, JsonObject schema, string keyword) =>
        Get<JsonBoolean>(context, schema, keyword, "true or false")?.Value ?? false;

    public static JsonObject? Object(this ReadingContext context, JsonObject schema, string keyword) =>
        Get<JsonObject>(context, schema, keyword, "an object");

    public static JsonArray? Array(this ReadingContext context, JsonObject schema, string keyword) =>
        Get<JsonArray>(context, schema, keyword, "an array");

    public static double? Number(this ReadingContext context, JsonObject schema, string keyword)
    {
        if (Get<JsonNumber>(context, schema, keyword, "a number") is not { } number)
        {
            return null;
        }

        if (number.TryGetDouble(out double value))
        {
            return value;
        }

        context.Invalid(number, $"'{keyword}' is too large a number");
        return null;
    }

    /// <summary>A whole number, 0 or greater.</summary>
    public static int? Count(this ReadingContext context, JsonObject schema, string keyword)
    {
        if (schema.Find(keyword) is not { } member)
        {
            return null;
        }

        if (member.Value is JsonNumber number && number.TryGetInt32(out int value) && value >= 0)
        {
            return value;
        }

        context.Invalid(member.Value, $"'{keyword}' must be a whole number from 0 to {int.MaxValue}, not {Describe(member.Value)}");
        return null;
    }

    /// <summary>The strings of an array; anything else in it is reported and left out, and so is a string that comes twice.</summary>
    public static List<JsonString> Strings(this ReadingContext context, JsonObject schema, string keyword)
    {
        List<JsonString> strings = [];
        if (context.Array(schema, keyword) is { } array)
        {
            NameSet seen = new();
            foreach (JsonValue item in array.Items)
            {
                if (item is not JsonString text)
                {
                    context.Invalid(item, $"'{keyword}' must hold strings, not {item.Kind}");
                }
                else if (!seen.Add(text.Value))
                {
                    context.Mistake(item, $"'{keyword}' names {item.ToJson()} a second time");
                }
                else
                {
                    strings.Add(text);
                }
            }
        }

        return strings;
    }

    /// <summary>So many of something in words.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    public static string Describe(JsonValue value) => value is JsonNumber ? value.ToJson() : value.Kind;

    private static T? Get<T>(ReadingContext context, JsonObject schema, string keyword, string expected)
        where T : JsonValue
    {
        if (schema.Find(keyword) is not { } member)
        {
            return null;
        }

        if (member.Value is T value)
        {
            return value;
        }

        context.Invalid(member.Value, $"'{keyword}' must be {expected}, not {member.Value.Kind}");
        return null;
    }
}
