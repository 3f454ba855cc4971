using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Which keywords mean something where, and what to say of the others.</summary>
internal static class Keywords
{
    public static readonly string[] String = ["minLength", "maxLength", "pattern"];
    public static readonly string[] Number = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    public static readonly string[] Array = ["items", "minItems", "maxItems", "uniqueItems"];
    public static readonly string[] Object = ["properties", "required", "additionalProperties"];

    /// <summary>What of an object with known members is read as rules.</summary>
    public static readonly string[] Rules = ["oneOf", "anyOf", "allOf", "not", "if", "then", "dependentRequired"];

    private static readonly HashSet<string> s_known = new(
        [.. String, .. Number, .. Array, .. Object, .. Rules, "$ref", "type", "enum", "const"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_silent = new(
        [
            "title", "description", "examples", "example", "$comment", "deprecated", "readOnly", "writeOnly", "default", "format", "nullable",
            "limit_description", "_fal_ui_field", "ui", "contentMediaType", "contentEncoding", "externalDocs", "xml", "discriminator",
            "$defs", "definitions", "$schema",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a keyword only tells people and tools something, and does not change what values are allowed.</summary>
    public static bool IsAnnotation(string name) => s_silent.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Reports every keyword that is neither an annotation nor among those that were read.</summary>
    /// <param name="context">The file.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="what">What the schema describes, such as <c>a string</c>.</param>
    /// <param name="read">The keywords that were read.</param>
    public static void ReportOthers(ReadingContext context, JsonObject schema, string what, ICollection<string> read)
    {
        foreach (JsonMember member in schema.Members)
        {
            if (!IsAnnotation(member.Name) && !read.Contains(member.Name))
            {
                context.Unsupported(
                    member,
                    s_known.Contains(member.Name)
                        ? $"'{member.Name}' has no effect on {what} here and is ignored"
                        : $"'{member.Name}' is not supported and is ignored");
            }
        }
    }
}
