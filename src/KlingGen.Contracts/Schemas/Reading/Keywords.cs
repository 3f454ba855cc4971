using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Which keywords mean something where, and what to say of the others.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, int> _groups = CreateGroups();

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

    // Numbers and plain calls: a table of an enumeration, or of pairs with one, would have to be compiled when the generator first runs.
    private static Dictionary<string, int> CreateGroups()
    {
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        Add(KeywordGroups.Type, "type");
        Add(KeywordGroups.Literals, "enum", "const");
        Add(KeywordGroups.Reference, "$ref");
        Add(KeywordGroups.String, "minLength", "maxLength", "pattern");
        Add(KeywordGroups.Number, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
        Add(KeywordGroups.Array, "items", "prefixItems", "additionalItems", "minItems", "maxItems", "uniqueItems");
        Add(KeywordGroups.Object, "properties", "required", "additionalProperties");
        Add(KeywordGroups.Map, "minProperties", "maxProperties", "propertyNames");
        Add(KeywordGroups.OneOf, "oneOf");
        Add(KeywordGroups.AnyOf, "anyOf");
        Add(KeywordGroups.AllOf, "allOf");
        Add(KeywordGroups.Conditions, "not", "if", "then", "else", "dependentRequired", "dependentSchemas");
        Add(KeywordGroups.Discriminator, "discriminator");
        Add(
            KeywordGroups.Annotations,
            "title", "description", "examples", "example", "$comment", "deprecated", "readOnly", "writeOnly", "default", "format", "nullable",
            "limit_description", "_fal_ui_field", "ui", "contentMediaType", "contentEncoding", "externalDocs", "xml",
            "$defs", "definitions", "$schema", "x-fal", "x-fal-endpoints", "x-fal-order-properties", "x-kling-rules");
        return groups;

        void Add(KeywordGroups group, params string[] names)
        {
            foreach (string name in names)
            {
                groups.Add(name, (int)group);
            }
        }
    }
}
