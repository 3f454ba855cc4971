using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads choices between schemas.</summary>
/// <param name="context">The file.</param>
/// <param name="types">Its types.</param>
/// <param name="read">Reads a schema, given where its type is declared.</param>
/// <param name="readStrings">Reads a schema as an enumeration of texts.</param>
internal sealed class UnionReader(
    ReadingContext context,
    TypeTable types,
    Func<JsonValue, JsonValue, ValueContract> read,
    Func<JsonObject, JsonValue, List<JsonString>, ValueContract> readStrings)
{
    /// <summary>What is left to check when all types are known.</summary>
    public List<DiscriminatorClaim> Claims { get; } = [];

    /// <summary>Reads <c>anyOf</c> or <c>oneOf</c>.</summary>
    /// <param name="schema">The schema that has it.</param>
    /// <param name="keyword">Which of the two.</param>
    /// <param name="identity">Where the type is declared.</param>
    /// <param name="isNullable">Whether null is allowed beside the choice.</param>
    /// <param name="owner">The definition that holds the schema.</param>
    public ValueContract Read(JsonObject schema, string keyword, JsonValue identity, bool isNullable, string owner)
    {
        Keywords.ReportOthers(context, schema, $"what '{keyword}' describes", KeywordGroups.Type | KeywordGroups.Discriminator | (keyword == "anyOf" ? KeywordGroups.AnyOf : KeywordGroups.OneOf));
        if (context.Array(schema, keyword) is not { } list)
        {
            return new AnyValue(true);
        }

        List<JsonValue> options = list.Items.Where(option => !SchemaShapes.IsNull(option)).ToList();
        isNullable |= options.Count < list.Items.Count;
        if (list.Items.Count == 0)
        {
            context.Invalid(list, $"'{keyword}' must hold at least one schema");
        }

        if (options.Count == 0)
        {
            return list.Items.Count == 0 ? new AnyValue(true) : new NullValue();
        }

        if (options.Count == 1)
        {
            return read(options[0], identity).OrNull(isNullable);
        }

        if (MergeLiterals(options) is { } strings)
        {
            return readStrings(schema, identity, strings).OrNull(isNullable);
        }

        if (options.Count > SizeLimits.Shapes)
        {
            context.Unsupported(schema.Find(keyword)!, $"'{keyword}' of more than {SizeLimits.Shapes} shapes is not supported; anything is allowed here");
            return new AnyValue(true);
        }

        DiscriminatorReading? discriminator = DiscriminatorReading.Of(context, types, schema);
        List<ValueContract> shapes = [];
        foreach (JsonValue option in options)
        {
            ValueContract shape = read(option, option);
            isNullable |= shape.IsNullable;
            if (discriminator is not null && shape is ReferenceValue reference)
            {
                shape = discriminator.Mark(reference, option, owner, Claims);
            }

            if (shape is UnionValue inner)
            {
                shapes.AddRange(inner.Options);
            }
            else if (shape is not NullValue)
            {
                shapes.Add(shape.WithoutNull());
            }
        }

        discriminator?.ReportUnused(keyword);
        shapes = shapes.Distinct().ToList();
        LooseChoices.Report(context, schema.Find(keyword)!, shapes);
        return (shapes.Count == 0 ? new NullValue() : shapes.Count == 1 ? shapes[0] : new UnionValue(false, shapes.ToEquatableArray())).OrNull(isNullable);
    }

    // An enumeration is at times written as a choice of constants, each with its own description, or of shorter lists.
    private List<JsonString>? MergeLiterals(List<JsonValue> options)
    {
        List<List<JsonString>> lists = [];
        foreach (JsonValue option in options)
        {
            if (Strings(option) is not { } list)
            {
                return null;
            }

            lists.Add(list);
        }

        if (lists.Select(Literals.AreWholeNumbers).Distinct().Count() > 1)
        {
            // Numbers are numbers in C#, also where they are written as strings.
            return null;
        }

        List<JsonString> strings = [];
        NameSet seen = new();
        foreach (JsonString text in lists.SelectMany(list => list))
        {
            if (seen.Add(text.Value))
            {
                strings.Add(text);
            }
            else if (text.Parent is not JsonArray)
            {
                context.Mistake(text, $"{text.ToJson()} is listed a second time");
            }
        }

        return strings;
    }

    private static List<JsonString>? Strings(JsonValue option)
    {
        if (option is not JsonObject part || part.Find("type") is { Value: not JsonString { Value: "string" } })
        {
            return null;
        }

        if (part.Find("const")?.Value is JsonString text)
        {
            return SchemaShapes.HasOnly(part, "const", "type") ? [text] : null;
        }

        return part.Find("enum")?.Value is JsonArray { Items.Count: > 0 } values && SchemaShapes.HasOnly(part, "enum", "type") && values.Items.All(value => value is JsonString)
            ? [.. values.Items.Cast<JsonString>()]
            : null;
    }
}
