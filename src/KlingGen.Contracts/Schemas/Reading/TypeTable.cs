using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>The named types of one file. Shapes are read first; what concerns several types (defaults, rules, cycles) when all shapes are known.</summary>
internal sealed class TypeTable
{
    private readonly ReadingContext _context;
    private readonly ValueReader _values;
    private readonly List<NamedType?> _types = [];
    private readonly List<JsonValue> _places = [];
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonValue, string> _roots = [];
    private readonly HashSet<JsonValue> _payloads = [];
    private readonly HashSet<JsonValue> _cyclic = [];
    private readonly Queue<JsonValue> _unread = new();
    private JsonValue? _request;
    private bool _isFull;
    private int _declared;

    public TypeTable(ReadingContext context)
    {
        _context = context;
        _values = new ValueReader(context, this);
    }

    /// <summary>Asks for the type of a schema; it is read by <see cref="Complete"/>.</summary>
    public TypeReference Add(JsonValue schema)
    {
        _unread.Enqueue(schema);
        return _context.Here(schema.Pointer);
    }

    /// <summary>Asks for the type of a request or response, which is an object even when it has no members. Where the schema only refers to another in the file, it is that one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">Its name if it stands outside the places where definitions are.</param>
    public TypeReference AddPayload(JsonValue schema, string name)
    {
        _roots[schema] = name;
        JsonValue target = schema;
        for (int hops = 0; hops < 64 && LocalTarget(target) is { } next; hops++)
        {
            target = next;
        }

        _payloads.Add(target);
        if (name == "Request")
        {
            _request = target;
        }

        return Add(target);
    }

    /// <summary>A payload of which nothing is known.</summary>
    public TypeReference AddUnknown(JsonValue place, string name)
    {
        TypeReference reference = _context.Here(place.Pointer);
        Set(Reserve(place), new AliasType(reference, name, null, new AnyValue(true)));
        return reference;
    }

    /// <summary>What a type is called by its place, or null when there can be no schema there.</summary>
    public string? NameOf(JsonValue schema) => TypeNames.Of(schema, _roots);

    /// <summary>What a type is called by its place, whatever that is. One of the shapes that a definition can have, declared at its keyword, is called like the definition.</summary>
    public string NameOrSegment(JsonValue schema) =>
        NameOf(schema) ?? (schema is { Segment: "properties" or "enum" or "const", Parent: { } definition } ? NameOf(definition) : null) ?? schema.Segment;

    /// <summary>Whether the schema is a definition or payload, and so a type by its own right.</summary>
    public bool IsDefinition(JsonValue schema) => _payloads.Contains(schema) || schema.Parent?.Segment is "$defs" or "schemas";

    /// <summary>Whether the schema is that of a request or response.</summary>
    public bool IsPayload(JsonValue schema) => _payloads.Contains(schema);

    /// <summary>Whether the schema is that of the request.</summary>
    public bool IsRequest(JsonValue schema) => ReferenceEquals(schema, _request);

    /// <summary>Keeps a place in the order of types for the one that is being read.</summary>
    public int Reserve(JsonValue place)
    {
        string pointer = place.Pointer;
        if (!_slots.TryGetValue(pointer, out int slot))
        {
            slot = _types.Count;
            _slots.Add(pointer, slot);
            _types.Add(null);
            _places.Add(place);
        }

        return slot;
    }

    /// <summary>Whether there is no room for another type, at a place that has none yet; said once.</summary>
    public bool IsFull(JsonValue place)
    {
        if (_declared < SizeLimits.Types || (_slots.TryGetValue(place.Pointer, out int slot) && _types[slot] is not null))
        {
            return false;
        }

        if (!_isFull)
        {
            _isFull = true;
            _context.Invalid(place, $"A file can hold {SizeLimits.Types} types at most; this one and those after it are left out");
        }

        return true;
    }

    /// <summary>Notes that schemas are put together from one another; false where that is known of one of them.</summary>
    public bool MarkCyclic(IEnumerable<JsonValue> schemas)
    {
        bool isNew = !schemas.Any(_cyclic.Contains);
        _cyclic.UnionWith(schemas);
        return isNew;
    }

    public void Set(int slot, NamedType type)
    {
        _declared += _types[slot] is null ? 1 : 0;
        _types[slot] = type;
    }

    /// <summary>Reads all types that were asked for, and those they lead to. What is asked for later comes after them.</summary>
    public void ReadShapes()
    {
        while (_unread.Count > 0)
        {
            JsonValue schema = _unread.Dequeue();
            if (!_slots.ContainsKey(schema.Pointer))
            {
                ReadDefinition(schema);
            }
        }
    }

    /// <summary>Reads all types, and then what holds between them.</summary>
    public void Complete()
    {
        ReadShapes();
        BreakCycles();
        DiscriminatorClaim.Check(_values.Claims, _context, Find);
        for (int slot = 0; slot < _types.Count; slot++)
        {
            if (_types[slot] is ObjectType type)
            {
                _types[slot] = new ObjectCompletion(_context, Find, type, _values.ObjectSchema(type.Reference)).Complete();
            }
        }
    }

    public NamedType? Find(TypeReference reference) =>
        reference.Path == _context.Path && _slots.TryGetValue(reference.Pointer, out int slot) ? _types[slot] : null;

    /// <summary>Follows plain other names (<c>$ref</c> to <c>$ref</c>) to the type that says what the value is.</summary>
    public TypeReference Follow(TypeReference reference)
    {
        // Cycles are broken by now.
        while (Find(reference) is AliasType { Value: ReferenceValue { IsNullable: false, AllowedValues.IsEmpty: true } next })
        {
            reference = next.Target;
        }

        return reference;
    }

    /// <summary>Heeds which members of a request, and of a response, go the other way only.</summary>
    public void Direct(TypeReference request, TypeReference response)
    {
        foreach (ObjectType type in new Directions(Find, isRequest: true).Of(request))
        {
            _types[_slots[type.Reference.Pointer]] = type;
        }

        foreach (ObjectType type in new Directions(Find, isRequest: false).Of(response))
        {
            _types[_slots[type.Reference.Pointer]] = type;
        }
    }

    public EquatableArray<NamedType> ToEquatableArray() => _types.OfType<NamedType>().ToEquatableArray();

    private JsonValue? LocalTarget(JsonValue schema) =>
        (schema as JsonObject)?.Find("$ref")?.Value is JsonString text
        && ReferenceText.Resolve(_context.Path, text.Value, out _) is { } target
        && target.Path == _context.Path
            ? ReferenceText.Follow(_context.Root, target.Pointer)
            : null;

    private void ReadDefinition(JsonValue schema)
    {
        int slot = Reserve(schema);
        ValueContract value = _values.ReadDefinition(schema);
        _types[slot] ??= new AliasType(
            _context.Here(schema.Pointer),
            NameOrSegment(schema),
            SchemaShapes.Prose(SchemaShapes.Annotation(schema, "description")?.Value),
            value);
    }

    private void BreakCycles()
    {
        foreach ((TypeReference from, TypeReference to) in AliasCycles.Find(_types.OfType<AliasType>(), Find))
        {
            int slot = _slots[from.Pointer];
            AliasType alias = (AliasType)_types[slot]!;
            _context.Invalid(
                _values.FindReference(from, to) ?? _places[slot],
                $"'{alias.Name}' is defined by nothing but references that lead back to it");
            _types[slot] = alias with { Value = new AnyValue(true) };
        }
    }
}
