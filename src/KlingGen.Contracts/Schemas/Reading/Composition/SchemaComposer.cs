using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts schemas that all hold (<c>allOf</c>, what stands beside <c>$ref</c>, a choice of shapes beside members) together into one.</summary>
internal static class SchemaComposer
{
    /// <summary>Whether a schema says more than one thing about the value, so that it must be put together before it can be read.</summary>
    public static bool IsNeeded(ReadingContext context, JsonObject schema)
    {
        if (schema.Find("$ref") is { } reference)
        {
            return IsElsewhere(context, reference.Value)
                ? IsNeededElsewhere(schema)
                : SaysMore(schema, "type", "enum", "const") || HasOtherLiterals(schema) || StatedType.Narrows(context, schema);
        }

        bool saysMore = IsOfObjects(schema) ? SaysMore(schema, "type") : SaysMore(schema);

        if ((schema.Find("allOf")?.Value as JsonArray)?.Items is { } parts)
        {
            int shapes = 0;
            int rules = 0;
            foreach (JsonValue part in parts)
            {
                bool isSilent = part is JsonObject { } told && SchemaShapes.HasOnly(told);
                shapes += isSilent || IsRules(part) ? 0 : 1;
                rules += !isSilent && IsRules(part) ? 1 : 0;
            }

            return shapes > 1 || (shapes == 1 && (saysMore || rules > 0));
        }

        return saysMore && HasChoice(schema);
    }

    /// <summary>Puts a schema together; null when no value could fit it, which is reported.</summary>
    /// <param name="context">The file.</param>
    /// <param name="types">Its types.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="identity">Where the type is declared.</param>
    public static Composed? Compose(ReadingContext context, TypeTable types, JsonObject schema, JsonValue identity)
    {
        SchemaParts parts = new(context, types);
        parts.Add(schema);
        List<JsonObject> shapes = parts.Shapes;
        if (parts.IsFaulty)
        {
            return null;
        }

        bool isNullable = parts.AllowNull(schema);
        string key = string.Join("|", shapes.Concat(parts.Rules).Append(parts.Union?.Value).OfType<JsonValue>().Select(shape => shape.Pointer)
            .Concat(parts.Bases.Select(b => $"{b.Target.Path}#{b.Target.Pointer}")).OrderBy(p => p, StringComparer.Ordinal));
        if (parts.Union is { } union)
        {
            return new Composed(Distribute(schema, identity, union, parts), isNullable, key, shapes.Count);
        }

        List<JsonMember>? members = new SchemaMerge(context).Merge(schema, shapes);
        if (members is null)
        {
            return null;
        }

        AddRules(members, schema, parts.Rules);
        return new Composed(JsonObject.Made(schema, members, identity), isNullable, key, shapes.Count) { Bases = parts.Bases, AreObjects = AreObjects(schema, members, parts.Bases) };
    }

    // A choice beside members is a choice between shapes that each have the members.
    private static JsonObject Distribute(JsonObject schema, JsonValue identity, JsonMember union, SchemaParts parts)
    {
        JsonValue[] common = [.. parts.Shapes.Select(WithoutTexts), .. parts.Rules, .. parts.Bases.Select(b => JsonObject.Made(b.Reference.Value, [b.Reference]))];
        List<JsonValue> options = [];
        foreach (JsonValue option in ((JsonArray)union.Value).Items)
        {
            if (!SchemaShapes.IsNull(option))
            {
                JsonArray all = JsonArray.Made(option, [.. common, option]);
                options.Add(JsonObject.Made(option, [new JsonMember("allOf", union.NameSpan, all)]));
            }
        }

        List<JsonMember> members = [.. schema.Members.Where(m => Keywords.IsAnnotation(m.Name) && !m.Name.StartsWith("x-", StringComparison.Ordinal))];
        if ((union.Value.Parent as JsonObject)?.Find("discriminator") is { } discriminator)
        {
            members.Add(discriminator);
        }

        members.Add(new JsonMember(union.Name, union.NameSpan, JsonArray.Made(union.Value, options)));
        return JsonObject.Made(schema, members, identity);
    }

    /// <summary>Whether schemas of other files are put together as objects: what this file says is about nothing else.</summary>
    private static bool AreObjects(JsonObject schema, List<JsonMember> members, List<ExternalBase> bases)
    {
        JsonMember? type = members.Find(m => m.Name == "type");
        bool areObjects = type is null
            ? !Keywords.HasAny(members, KeywordGroups.String | KeywordGroups.Number | KeywordGroups.Array | KeywordGroups.Literals)
            : TypeKeyword.IsOfObjects(type.Value);
        if (type is null && areObjects && bases.Count > 0)
        {
            members.Add(new JsonMember("type", bases[0].Reference.NameSpan, new JsonString(schema.Span, "object")));
        }

        return areObjects;
    }

    // What the whole is called and described as, its options are not.
    private static JsonObject WithoutTexts(JsonObject shape) =>
        JsonObject.Made(shape, [.. shape.Members.Where(m => m.Name is not ("title" or "description" or "default" or "discriminator"))], shape);

    private static void AddRules(List<JsonMember> members, JsonObject schema, List<JsonObject> rules)
    {
        List<JsonValue> further = [];
        foreach (JsonObject rule in rules)
        {
            if (rule.Members.Any(m => members.Exists(other => other.Name == m.Name)) || further.Count > 0)
            {
                further.Add(rule);
            }
            else
            {
                members.AddRange(rule.Members);
            }
        }

        if (further.Count > 0)
        {
            members.Add(new JsonMember("allOf", (schema.Find("allOf") ?? schema.Members[0]).NameSpan, JsonArray.Made(schema, further)));
        }
    }

    // A type alone may be one of several that the other file allows.
    private static bool IsNeededElsewhere(JsonObject schema) =>
        !IsOfObjects(schema)
        || ((SaysMore(schema, "type", "enum", "const") || HasOtherLiterals(schema)) && (IsAboutMembers(schema) || IsAboutValues(schema)));

    private static bool IsRules(JsonValue part) =>
        part is JsonObject schema
        && SchemaShapes.HasOnly(schema, "oneOf", "anyOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas")
        && (schema.Find("oneOf") is not { } one || RuleShapes.IsChoiceOfRules(one.Value))
        && (schema.Find("anyOf") is not { } any || RuleShapes.IsChoiceOfRules(any.Value));

    private static bool HasChoice(JsonObject schema)
    {
        foreach (string keyword in new[] { "oneOf", "anyOf" })
        {
            if (schema.Find(keyword) is { Value: JsonArray options } && !RuleShapes.IsChoiceOfRules(options) && options.Items.Count(o => !SchemaShapes.IsNull(o)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysMore(JsonObject schema, params string[] besides) =>
        schema.Members.Any(m => m.Name is not ("$ref" or "allOf" or "anyOf" or "oneOf" or "discriminator") && Array.IndexOf(besides, m.Name) < 0 && !Keywords.IsAnnotation(m.Name));

    // That it is an object goes without saying, where what is put together are objects.
    private static bool IsOfObjects(JsonObject schema) => schema.Find("type") is not { } type || TypeKeyword.IsOfObjects(type.Value);

    private static bool IsAboutMembers(JsonObject schema) =>
        Keywords.HasAny(schema.Members, KeywordGroups.Object | KeywordGroups.Rules)
        && !Keywords.HasAny(schema.Members, KeywordGroups.String | KeywordGroups.Number | KeywordGroups.Array | KeywordGroups.Literals);

    private static bool IsAboutValues(JsonObject schema) =>
        Keywords.HasAny(schema.Members, KeywordGroups.String | KeywordGroups.Number | KeywordGroups.Array) || HasOtherLiterals(schema);

    // Fewer texts than an enumeration has are read without making another type.
    private static bool HasOtherLiterals(JsonObject schema) =>
        schema.Find("allOf") is not null
        || schema.Find("anyOf") is not null
        || schema.Find("oneOf") is not null
        || schema.Find("const")?.Value is not (null or JsonString)
        || (schema.Find("enum")?.Value is JsonArray values && !values.Items.All(value => value is JsonString));

    private static bool IsElsewhere(ReadingContext context, JsonValue reference) =>
        reference is not JsonString text || ReferenceText.Resolve(context.Path, text.Value, out _) is not { } target || target.Path != context.Path;
}
