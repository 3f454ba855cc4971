using System.Globalization;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Says <c>not</c> of a text or a number by the keywords that say the opposite.</summary>
internal static class Negation
{
    private static readonly string[] _keywords =
        ["const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>The schema without its <c>not</c>; itself where it has none, or one that no other keyword can say.</summary>
    /// <param name="context">The file.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="type">The one type that it is of.</param>
    /// <param name="isNullable">Whether null is a value too.</param>
    public static JsonObject Rewrite(ReadingContext context, JsonObject schema, string type, bool isNullable)
    {
        if (schema.Find("not") is not { Value: JsonObject inner } not || Opposite(not, inner, type, isNullable) is not { } opposite)
        {
            return schema;
        }

        if (schema.Members.Any(member => member is { Name: "exclusiveMinimum" or "exclusiveMaximum", Value: JsonBoolean }))
        {
            // A bound of another schema would become exclusive too.
            return schema;
        }

        List<JsonMember> members = [.. schema.Members.Where(member => member != not)];
        int same = members.FindIndex(member => member.Name == opposite.Name);
        if (same < 0)
        {
            members.Add(opposite);
        }
        else
        {
            members[same] = new KeywordMerge(context).Merge(members[same], opposite);
        }

        return JsonObject.Made(schema, members, schema);
    }

    private static JsonMember? Opposite(JsonMember not, JsonObject inner, string type, bool isNullable)
    {
        JsonMember[] said = [.. inner.Members.Where(member => Array.IndexOf(_keywords, member.Name) >= 0)];
        if (said.Length != 1 || !SchemaShapes.HasOnly(inner, "type", said[0].Name) || !IsOf(inner, type))
        {
            return null;
        }

        // A limit says nothing of null, which therefore keeps it, and so is what must not be.
        bool isOfValues = said[0].Name is "const" or "enum";
        if (isNullable && !isOfValues && inner.Find("type") is null)
        {
            return null;
        }

        return type == "string" ? OfText(not, said[0]) : OfNumber(not, said[0]);
    }

    private static JsonMember? OfText(JsonMember not, JsonMember said)
    {
        switch (said.Name, said.Value)
        {
            case ("const", JsonString text):
                return Text(not, $"^(?!(?:{Escape(text.Value)})$)");
            case ("enum", JsonArray { Items.Count: > 0 } values) when values.Items.All(value => value is JsonString):
                return Text(not, $"^(?!(?:{string.Join("|", values.Items.Cast<JsonString>().Select(text => Escape(text.Value)))})$)");
            case ("pattern", JsonString pattern):
                return Text(not, $"^(?![\\s\\S]*(?:{pattern.Value}))");
            case ("minLength", JsonNumber number) when number.TryGetInt32(out int least) && least > 0:
                return Number(not, "maxLength", least - 1);
            case ("maxLength", JsonNumber number) when number.TryGetInt32(out int most) && most is >= 0 and < int.MaxValue:
                return Number(not, "minLength", most + 1);
            default:
                return null;
        }
    }

    private static JsonMember? OfNumber(JsonMember not, JsonMember said)
    {
        string? opposite = said.Name switch
        {
            "minimum" => "exclusiveMaximum",
            "maximum" => "exclusiveMinimum",
            "exclusiveMinimum" => "maximum",
            "exclusiveMaximum" => "minimum",
            _ => null,
        };
        return opposite is not null && said.Value is JsonNumber ? new JsonMember(opposite, not.NameSpan, said.Value) : null;
    }

    private static bool IsOf(JsonObject inner, string type) =>
        inner.Find("type") is not { } stated || (stated.Value is JsonString name && (name.Value == type || (name.Value == "number" && type == "integer")));

    private static JsonMember Text(JsonMember not, string pattern) => new("pattern", not.NameSpan, new JsonString(not.Value.Span, pattern));

    private static JsonMember Number(JsonMember not, string keyword, int value) =>
        new(keyword, not.NameSpan, new JsonNumber(not.Value.Span, value.ToString(CultureInfo.InvariantCulture)));

    private static string Escape(string text) =>
        string.Concat(text.Select(c => @"^$\.*+?()[]{}|/".IndexOf(c) >= 0 ? "\\" + c : c.ToString()));
}
