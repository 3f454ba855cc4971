using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>The values that <c>enum</c> or <c>const</c> allow, by type.</summary>
internal sealed class Literals
{
    public List<JsonString> Strings { get; } = [];

    public List<JsonNumber> Numbers { get; } = [];

    public List<JsonBoolean> Booleans { get; } = [];

    public bool HasNull { get; private set; }

    /// <summary>Whether null is the only one.</summary>
    public bool AreNull => HasNull && Strings.Count == 0 && Numbers.Count == 0 && Booleans.Count == 0;

    /// <summary>The keyword they come from.</summary>
    public JsonMember Keyword { get; }

    private Literals(JsonMember keyword) => Keyword = keyword;

    /// <summary>Reads the allowed values, or null when the schema lists none (or none that can be used).</summary>
    public static Literals? Read(ReadingContext context, JsonObject schema)
    {
        List<JsonValue> values = [];
        JsonMember? keyword = schema.Find("enum");
        if (context.Array(schema, "enum") is { } list)
        {
            NameSet seen = new();
            foreach (JsonValue item in list.Items)
            {
                if (seen.Add(item.ToJson()))
                {
                    values.Add(item);
                }
                else
                {
                    context.Mistake(item, $"'enum' lists {item.ToJson()} a second time");
                }
            }

            if (values.Count == 0)
            {
                context.Invalid(list, "'enum' must list at least one value");
            }
        }

        if (schema.Find("const") is { } constant)
        {
            if (values.Count > 0 && !values.Any(v => v.ToJson() == constant.Value.ToJson()))
            {
                context.Mistake(constant.Value, $"'const' {constant.Value.ToJson()} is not among the values of 'enum'");
            }
            else
            {
                keyword = constant;
                values = [constant.Value];
            }
        }

        if (keyword is null || values.Count == 0)
        {
            return null;
        }

        Literals literals = new(keyword);
        return values.TrueForAll(literals.Add) ? literals : Refuse(context, keyword);
    }

    /// <summary>Whether all are strings, each a whole number as C# would write it.</summary>
    public static bool AreWholeNumbers(List<JsonString> strings) =>
        strings.TrueForAll(s => int.TryParse(s.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == s.Value);

    private static Literals? Refuse(ReadingContext context, JsonMember keyword)
    {
        context.Unsupported(keyword, $"'{keyword.Name}' is supported for strings, numbers, booleans and null only and is ignored");
        return null;
    }

    private bool Add(JsonValue value)
    {
        switch (value)
        {
            case JsonString text:
                Strings.Add(text);
                return true;
            case JsonNumber number:
                Numbers.Add(number);
                return true;
            case JsonBoolean boolean:
                Booleans.Add(boolean);
                return true;
            case JsonNull:
                HasNull = true;
                return true;
            default:
                return false;
        }
    }
}
