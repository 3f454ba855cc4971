using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Tells schemas that say which members are there, or which of some values they have, from those that describe a shape.</summary>
internal static class RuleShapes
{
    private static readonly string[] _keywords =
        ["required", "properties", "not", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentRequired", "dependentSchemas"];

    /// <summary>Whether <c>anyOf</c> or <c>oneOf</c> chooses between rules only, as in <c>[{"required": ["a"]}, {"required": ["b"]}]</c>.</summary>
    public static bool IsChoiceOfRules(JsonValue value) => value is not JsonArray { Items.Count: > 0 } options || options.Items.All(IsRule);

    /// <summary>Whether a schema is nothing but a rule.</summary>
    public static bool IsRule(JsonValue value)
    {
        if (value is JsonBoolean)
        {
            return true;
        }

        return value is JsonObject schema && SchemaShapes.HasOnly(schema, _keywords) && schema.Members.All(IsRuleKeyword);
    }

    private static bool IsRuleKeyword(JsonMember member) => member.Name switch
    {
        "properties" => member.Value is not JsonObject properties || properties.Members.All(p => IsValueTest(p.Value)),
        "not" or "if" or "then" or "else" => IsRule(member.Value),
        "allOf" or "anyOf" or "oneOf" => member.Value is not JsonArray parts || parts.Items.All(IsRule),
        "dependentSchemas" => member.Value is not JsonObject schemas || schemas.Members.All(s => IsRule(s.Value)),
        _ => true,
    };

    /// <summary>Whether a schema lists the values that a member may have, or says whether it may be there at all.</summary>
    private static bool IsValueTest(JsonValue value) =>
        value is JsonBoolean || (value is JsonObject schema && SchemaShapes.HasOnly(schema, "const", "enum"));
}
