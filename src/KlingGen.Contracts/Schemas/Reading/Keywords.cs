using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Which keywords mean something where, and what to say of the others.</summary>
internal static class Keywords
{
    // Numbers, as a table of an enumeration would have to be compiled when the generator first runs.
    private static readonly Dictionary<string, int> _groups = Groups(
        (KeywordGroups.Type, ["type"]),
        (KeywordGroups.Literals, ["enum", "const"]),
        (KeywordGroups.Reference, ["$ref"]),
        (KeywordGroups.String, ["minLength", "maxLength", "pattern"]),
        (KeywordGroups.Number, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        (KeywordGroups.Array, ["items", "prefixItems", "additionalItems", "minItems", "maxItems", "uniqueItems"]),
        (KeywordGroups.Object, ["properties", "required", "additionalProperties"]),
        (KeywordGroups.Map, ["minProperties", "maxProperties"]),
        (KeywordGroups.OneOf, ["oneOf"]),
        (KeywordGroups.AnyOf, ["anyOf"]),
        (KeywordGroups.AllOf, ["allOf"]),
        (KeywordGroups.Conditions, ["not", "if", "then", "else", "dependentRequired", "dependentSchemas"]),
        (KeywordGroups.Discriminator, ["discriminator"]),
        (
            KeywordGroups.Annotations,
            [
                "title", "description", "examples", "example", "$comment", "deprecated", "readOnly", "writeOnly", "default", "format", "nullable",
                "limit_description", "_fal_ui_field", "ui", "contentMediaType", "contentEncoding", "externalDocs", "xml",
                "$defs", "definitions", "$schema", "x-fal", "x-fal-endpoints", "x-fal-order-properties", "x-kling-rules",
            ]));

    /// <summary>Whether a keyword only tells people and tools something, and does not change what values are allowed.</summary>
    public static bool IsAnnotation(string name) => GroupOf(name) == KeywordGroups.Annotations;

    /// <summary>Whether one of a schema's keywords is among the groups.</summary>
    public static bool HasAny(JsonObject schema, KeywordGroups groups) => HasAny(schema.Members, groups);

    /// <summary>Whether one of some keywords is among the groups.</summary>
    public static bool HasAny(IReadOnlyList<JsonMember> members, KeywordGroups groups)
    {
        foreach (JsonMember member in members)
        {
            if ((GroupOf(member.Name) & groups) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports every keyword that is neither an annotation nor among those that were read.</summary>
    /// <param name="context">The file.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="what">What the schema describes, such as <c>a string</c>.</param>
    /// <param name="read">The keywords that were read.</param>
    public static void ReportOthers(ReadingContext context, JsonObject schema, string what, KeywordGroups read)
    {
        foreach (JsonMember member in schema.Members)
        {
            KeywordGroups group = GroupOf(member.Name);
            ReportMisspelt(context, member);
            if (member.Name is "title" or "description" && member.Value is not (JsonString or JsonNull))
            {
                context.Invalid(member.Value, $"'{member.Name}' must be a string, not {member.Value.Kind}");
            }
            else if ((group & (read | KeywordGroups.Annotations)) == 0)
            {
                context.Unsupported(
                    member,
                    group != 0
                        ? $"'{member.Name}' has no effect on {what} here and is ignored"
                        : $"'{member.Name}' is not supported and is ignored{Suggestion.For(member.Name, _groups.Keys)}");
            }
        }
    }

    /// <summary>Reports a key of ours that is misspelt: all others that begin with <c>x-</c> are left in peace, being somebody else's.</summary>
    public static void ReportMisspelt(ReadingContext context, JsonMember member)
    {
        if (member.Name.StartsWith("x-", StringComparison.Ordinal)
            && !_groups.ContainsKey(member.Name)
            && Suggestion.Nearest(member.Name, _groups.Keys) is { } meant
            && meant.StartsWith("x-", StringComparison.Ordinal))
        {
            context.Unsupported(member, $"'{member.Name}' is not known and is ignored; did you mean '{meant}'?");
        }
    }

    private static KeywordGroups GroupOf(string name) =>
        _groups.TryGetValue(name, out int group) ? (KeywordGroups)group
        : name.StartsWith("x-", StringComparison.Ordinal) ? KeywordGroups.Annotations
        : 0;

    private static Dictionary<string, int> Groups(params (KeywordGroups Group, string[] Names)[] groups)
    {
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        foreach ((KeywordGroups group, string[] names) in groups)
        {
            foreach (string name in names)
            {
                byName.Add(name, (int)group);
            }
        }

        return byName;
    }
}
