using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Reads schemas that must be put together first.</summary>
/// <param name="context">The file.</param>
/// <param name="types">Its types.</param>
/// <param name="objects">Reads schemas of objects.</param>
/// <param name="read">Reads a schema, given where its type is declared.</param>
internal sealed class ComposedReader(ReadingContext context, TypeTable types, ObjectReader objects, Func<JsonValue, JsonValue, ValueContract> read)
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
        objects.SetBases(composed.Schema, composed.Bases);
        _composing++;
        ValueContract value = read(composed.Schema, identity);
        _composing--;
        _composed[composed.Key] = value;
        return value.OrNull(composed.IsNullable);
    }
}
