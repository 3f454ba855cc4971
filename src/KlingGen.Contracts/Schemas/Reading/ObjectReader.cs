using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads schemas of objects, with known members or with any.</summary>
/// <param name="context">The file.</param>
/// <param name="types">Its types.</param>
/// <param name="read">Reads a schema, given where its type is declared.</param>
internal sealed class ObjectReader(ReadingContext context, TypeTable types, Func<JsonValue, JsonValue, ValueContract> read)
{
    private readonly Dictionary<TypeReference, JsonObject> _schemas = [];

    private readonly Dictionary<JsonObject, IReadOnlyList<ExternalBase>> _bases = [];

    /// <summary>Says which objects of other files a schema is put together with.</summary>
    public void SetBases(JsonObject schema, IReadOnlyList<ExternalBase> bases)
    {
        if (bases.Count > 0)
        {
            _bases[schema] = bases;
        }
    }

    /// <summary>The schema an object type was read from.</summary>
    public JsonObject Schema(TypeReference type) => _schemas[type];

    public ValueContract Read(JsonObject schema, JsonValue identity, ref KeywordGroups known)
    {
        JsonObject? properties = context.Object(schema, "properties");
        List<JsonString> required = context.Strings(schema, "required");
        foreach (JsonString name in required)
        {
            if (properties?.Find(name.Value) is null && !_bases.ContainsKey(schema))
            {
                context.Mistake(name, $"'required' names {name.ToJson()}, which is not among the properties{Suggestion.For(name.Value, (properties?.Members ?? []).Select(m => m.Name))}");
            }
        }

        bool isTyped = _bases.ContainsKey(schema) || (properties is null ? types.IsPayload(identity) : properties.Members.Count > 0 || types.IsDefinition(identity));
        return isTyped ? ReadMembers(schema, identity, properties, required, ref known) : ReadMap(schema, ref known);
    }

    private MapValue ReadMap(JsonObject schema, ref KeywordGroups known)
    {
        known |= KeywordGroups.Map;
        JsonMember? additional = schema.Find("additionalProperties");
        (int? minimum, int? maximum) = StringReading.CountRange(context, schema, "minProperties", "maxProperties");
        return new MapValue(false, additional is null or { Value: JsonBoolean } ? new AnyValue(true) : read(additional.Value, additional.Value))
        {
            MinMembers = minimum,
            Names = MapNames.Read(context, schema),
            MaxMembers = additional is { Value: JsonBoolean { Value: false } } ? 0 : maximum,
        };
    }

    // Null where there may be none.
    private ValueContract? ReadAdditional(JsonObject schema) => schema.Find("additionalProperties")?.Value switch
    {
        null or JsonBoolean { Value: true } or JsonObject { Members.Count: 0 } => new AnyValue(true),
        JsonBoolean => null,
        JsonValue additional => read(additional, additional),
    };

    private ValueContract ReadMembers(JsonObject schema, JsonValue identity, JsonObject? properties, List<JsonString> required, ref KeywordGroups known)
    {
        known |= KeywordGroups.Rules;
        if (properties?.Members.Count > SizeLimits.Members)
        {
            context.Invalid(properties, $"An object can have {SizeLimits.Members} members at most; this one has {properties.Members.Count}, and is left out");
            return new AnyValue(true);
        }

        if (types.IsFull(identity))
        {
            return new AnyValue(true);
        }

        TypeReference reference = context.Here(identity.Pointer);
        _bases.TryGetValue(schema, out IReadOnlyList<ExternalBase>? bases);
        List<JsonMember> members = PropertyOrder.Of(context, schema, properties, bases is null ? null : reference);
        int slot = types.Reserve(identity);
        NameSet requiredNames = new();
        foreach (JsonString name in required)
        {
            requiredNames.Add(name.Value);
        }

        Parameter[] parameters = new Parameter[members.Count];
        for (int i = 0; i < parameters.Length; i++)
        {
            JsonMember property = members[i];
            parameters[i] = new Parameter(
                property.Name,
                read(property.Value, property.Value),
                requiredNames.Contains(property.Name),
                null,
                SchemaShapes.Prose(SchemaShapes.Annotation(property.Value, "description")?.Value) ?? (context.IsServed ? SchemaShapes.Title(property.Value, property.Name) : null),
                IsFlagged(property.Value, "deprecated"))
            {
                IsReadOnly = IsFlagged(property.Value, "readOnly"),
                IsWriteOnly = IsFlagged(property.Value, "writeOnly"),
            };
        }

        _schemas[reference] = schema;
        types.Set(slot, new ObjectType(reference, types.NameOrSegment(identity), SchemaShapes.Description(schema, identity), new EquatableArray<Parameter>(parameters), default)
        {
            IsNullable = SchemaShapes.AllowsNull(identity),
            Additional = bases is null ? ReadAdditional(schema) : new AnyValue(true),
            Composition = bases is null ? null : ReadComposition(schema, bases, reference, members, required),
        });
        return new ReferenceValue(false, reference);
    }

    /// <summary>Leaves to the linker what only the other files tell.</summary>
    private ObjectComposition ReadComposition(JsonObject schema, IReadOnlyList<ExternalBase> bases, TypeReference own, List<JsonMember> members, List<JsonString> required)
    {
        foreach (ExternalBase other in bases)
        {
            context.Expect(OutgoingReferenceKind.Exists, other.Target, own.Pointer, "", other.Reference.Value);
            context.Expect(OutgoingReferenceKind.IsBase, other.Target, own.Pointer, "", other.Reference.Value);
        }

        if (schema.Find("additionalProperties") is { Value: JsonBoolean { Value: false } or JsonObject { Members.Count: > 0 } } additional)
        {
            context.Unsupported(additional, "'additionalProperties' concerns the members that other files describe too; that is not supported and is ignored");
        }

        foreach (JsonMember member in members)
        {
            context.Expect(OutgoingReferenceKind.Narrows, own, own.Pointer, member.Name, member.Value);
        }

        List<JsonString> others = required.FindAll(name => !members.Exists(m => m.Name == name.Value));
        others.ForEach(name => context.Expect(OutgoingReferenceKind.HasMember, own, own.Pointer, name.Value, name));
        return new ObjectComposition(bases.Select(b => context.Shared(b.Target)).ToEquatableArray(), others.Select(name => name.Value).ToEquatableArray())
        {
            Order = ((schema.Find("x-fal-order-properties")?.Value as JsonArray)?.Items ?? []).OfType<JsonString>().Select(name => name.Value).ToEquatableArray(),
        };
    }

    private bool IsFlagged(JsonValue property, string keyword) => property is JsonObject schema && context.Flag(schema, keyword);
}
