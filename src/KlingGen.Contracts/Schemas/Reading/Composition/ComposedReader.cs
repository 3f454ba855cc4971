using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Reads schemas that must be put together first.</summary>
/// <param name="context">The file.</param>
/// <param name="types">Its types.</param>
/// <param name="objects">Reads schemas of objects.</param>
/// <param name="read">Reads a schema, given where its type is declared.</param>
/// <param name="readPart">Reads a schema as a part of one: as no type of its own.</param>
internal sealed class ComposedReader(ReadingContext context, TypeTable types, ObjectReader objects, Func<JsonValue, JsonValue, ValueContract> read, Func<JsonValue, JsonValue, ValueContract> readPart)
{
    // Each level of schemas that are put together takes a piece of the stack.
    private const int MaximumComposing = 48;

    // Of schemas that lead to one another in very many ways, no more than so many are put together in a file.
    private const int MaximumParts = 20_000;

    private readonly Dictionary<string, ValueContract> _composed = new(StringComparer.Ordinal);
    private int _composing;
    private int _parts;

    // The same schemas put together again are the same type; within themselves, they refer to it.
    public ValueContract Read(JsonObject schema, JsonValue identity)
    {
        if (_composing == MaximumComposing || _parts > MaximumParts)
        {
            context.Unsupported(schema.Members[0], "So many schemas put together are not supported; anything is allowed here");
            return new AnyValue(true);
        }

        if (SchemaComposer.Compose(context, types, schema, identity) is not { } composed)
        {
            return new AnyValue(true);
        }

        _parts += composed.Count;
        if (!types.IsDefinition(identity) && _composed.TryGetValue(composed.Key, out ValueContract? known))
        {
            return known.OrNull(composed.IsNullable);
        }

        _composed[composed.Key] = new ReferenceValue(false, context.Here(identity.Pointer));
        _composing++;
        ValueContract value;
        bool isNullable = composed.IsNullable;
        if (composed.AreObjects || composed.Bases.Count == 0)
        {
            objects.SetBases(composed.Schema, composed.Bases);
            value = read(composed.Schema, identity);
        }
        else
        {
            value = ReadValue(schema, composed, identity);
            isNullable = context.Flag(schema, "nullable");
        }

        _composing--;
        _composed[composed.Key] = value;
        return value.OrNull(isNullable);
    }

    // The other files are read by themselves: what this one says is kept under a name of its own until they are known.
    private ValueContract ReadValue(JsonObject schema, Composed composed, JsonValue identity)
    {
        ValueContract own = readPart(composed.Schema, identity);
        if (own is not (StringValue or NumberValue or BooleanValue or ArrayValue or MapValue or UnionValue or NullValue))
        {
            foreach (ExternalBase other in composed.Bases)
            {
                context.Unsupported(other.Reference, "A schema of another file cannot be put together with a choice between several shapes; it is ignored");
            }

            return own;
        }

        JsonValue place = (schema.Find("allOf") ?? schema.Find("$ref"))?.Value ?? identity;
        TypeReference reference = context.Here(place.Pointer);
        foreach (ExternalBase other in composed.Bases)
        {
            context.Expect(OutgoingReferenceKind.Exists, other.Target, place.Pointer, "", other.Reference.Value);
            context.Expect(OutgoingReferenceKind.IsBase, other.Target, place.Pointer, "", other.Reference.Value);
        }

        // Where this file does not name a type, it does not forbid null.
        bool isTyped = composed.Schema.Find("type") is not null || composed.Schema.Find("enum") is not null || composed.Schema.Find("const") is not null;
        own = own.OrNull(!isTyped);
        types.Set(types.Reserve(place), new AliasType(
            reference,
            types.NameOrSegment(identity),
            null,
            new ComposedValue(own.IsNullable, own, composed.Bases.Select(other => context.Shared(other.Target)).ToEquatableArray()) { IsTyped = isTyped }));
        return new ReferenceValue(false, reference);
    }
}
