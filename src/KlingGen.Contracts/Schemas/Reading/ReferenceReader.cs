using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads references to other schemas.</summary>
/// <param name="context">The file.</param>
/// <param name="types">Its types.</param>
internal sealed class ReferenceReader(ReadingContext context, TypeTable types)
{
    private readonly Dictionary<TypeReference, List<JsonValue>> _references = [];

    /// <summary>The <c>$ref</c> within a definition that leads to a type, or null.</summary>
    public JsonValue? Find(TypeReference from, TypeReference to) =>
        _references.TryGetValue(to, out List<JsonValue>? references)
            ? references.Find(r => r.Pointer.StartsWith(from.Pointer + "/", StringComparison.Ordinal))
            : null;

    /// <summary>Reads <c>$ref</c>.</summary>
    /// <param name="schema">The schema that has it.</param>
    /// <param name="node">The text of the reference.</param>
    /// <param name="isNullable">Whether null is allowed beside it.</param>
    /// <param name="owner">The definition that holds the schema.</param>
    public ValueContract Read(JsonObject schema, JsonValue node, bool isNullable, string owner)
    {
        Keywords.ReportOthers(context, schema, "a reference", KeywordGroups.Type | KeywordGroups.Reference | KeywordGroups.Literals);
        List<string>? stated = TypeKeyword.Read(context, schema);
        if (LocalReference.Resolve(context, types, node) is not { } found)
        {
            return new AnyValue(true);
        }

        if (found.Place is not { } place)
        {
            context.Expect(OutgoingReferenceKind.Exists, found.Target, owner, "", node);
            if (stated?.Count > 0)
            {
                context.Expect(OutgoingReferenceKind.IsObject, found.Target, owner, "", schema.Find("type")!.Value);
                if (!isNullable && !stated.Contains("null"))
                {
                    context.Expect(OutgoingReferenceKind.IsNeverNull, found.Target, owner, "", schema.Find("type")!.Value);
                }
            }

            return new ReferenceValue(isNullable, found.Target) { AllowedValues = ReadRestriction(schema, found.Target, null, owner) };
        }

        TypeReference target = types.Add(place);
        if (!_references.TryGetValue(target, out List<JsonValue>? references))
        {
            _references.Add(target, references = []);
        }

        references.Add(node);
        return new ReferenceValue(isNullable || SchemaShapes.AllowsNull(place), target) { AllowedValues = ReadRestriction(schema, target, place, owner) };
    }

    /// <summary>Reads <c>enum</c> or <c>const</c> beside a reference: fewer values than the type has.</summary>
    private EquatableArray<string> ReadRestriction(JsonObject schema, TypeReference target, JsonValue? place, string owner)
    {
        if (Literals.Read(context, schema) is not { } literals)
        {
            return default;
        }

        if (literals.Strings.Count == 0 || literals.Numbers.Count > 0 || literals.Booleans.Count > 0)
        {
            context.Unsupported(literals.Keyword, $"'{literals.Keyword.Name}' beside '$ref' is supported for strings only and is ignored");
            return default;
        }

        List<string>? allowed = place is null ? null : LiteralsOf(place);
        List<string> kept = [];
        foreach (JsonString text in literals.Strings)
        {
            if (place is null)
            {
                context.Expect(OutgoingReferenceKind.AllowsValue, target, owner, text.ToJson(), text);
            }
            else if (allowed is not null && !allowed.Contains(text.Value))
            {
                context.Invalid(text, $"{text.ToJson()} is not among the values of the type referred to");
                continue;
            }

            kept.Add(text.Value);
        }

        return kept.ToEquatableArray();
    }

    private static List<string>? LiteralsOf(JsonValue place)
    {
        JsonObject? schema = place as JsonObject;
        return schema?.Find("const")?.Value is JsonString constant
            ? [constant.Value]
            : (schema?.Find("enum")?.Value as JsonArray)?.Items.OfType<JsonString>().Select(s => s.Value).ToList();
    }
}
