using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads a schema as what a value may be. Recursion is bounded by the depth of the JSON; references are not followed.</summary>
internal sealed class ValueReader(ReadingContext context, TypeTable types)
{
    // Each level of schemas that are put together takes a piece of the stack.
    private const int MaximumComposing = 48;

    // Of schemas that lead to one another in very many ways, no more than so many are put together in a file.
    private const int MaximumParts = 20_000;

    private const KeywordGroups Common = KeywordGroups.Type | KeywordGroups.Literals;

    private readonly Dictionary<TypeReference, JsonObject> _objects = [];
    private readonly Dictionary<TypeReference, List<JsonValue>> _references = [];
    private readonly Dictionary<string, ValueContract> _composed = new(StringComparer.Ordinal);
    private string _owner = "";
    private int _composing;
    private int _parts;

    /// <summary>Reads the schema of a definition.</summary>
    public ValueContract ReadDefinition(JsonValue schema)
    {
        _owner = schema.Pointer;
        return Read(schema, schema);
    }

    /// <summary>What is left to check when all types are known.</summary>
    public List<DiscriminatorClaim> Claims { get; } = [];

    /// <summary>The schema an object type was read from.</summary>
    public JsonObject ObjectSchema(TypeReference type) => _objects[type];

    /// <summary>The <c>$ref</c> within a definition that leads to a type, or null.</summary>
    public JsonValue? FindReference(TypeReference from, TypeReference to) =>
        _references.TryGetValue(to, out List<JsonValue>? references)
            ? references.Find(r => r.Pointer.StartsWith(from.Pointer + "/", StringComparison.Ordinal))
            : null;

    /// <param name="node">The schema.</param>
    /// <param name="identity">Where the type is declared if the schema needs one of its own: the schema itself, or one that does no more than wrap it.</param>
    private ValueContract Read(JsonValue node, JsonValue identity)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (node is JsonBoolean { Value: true })
        {
            return new AnyValue(true);
        }

        if (node is not JsonObject schema)
        {
            context.Invalid(node, node is JsonBoolean ? "The schema 'false' allows no value at all" : $"A schema must be an object, not {node.Kind}");
            return new AnyValue(true);
        }

        if (SchemaComposer.IsNeeded(context, schema))
        {
            return ReadComposed(schema, identity);
        }

        bool isNullable = context.Flag(schema, "nullable");
        if (schema.Find("$ref") is { } reference)
        {
            return ReadReference(schema, reference.Value, isNullable);
        }

        if (TypeKeyword.Read(context, schema) is not { } typeNames)
        {
            return new AnyValue(true);
        }

        isNullable |= typeNames.Remove("null");
        if (IsWrapper(schema, typeNames, "allOf"))
        {
            return ReadAllOf(schema, identity, isNullable);
        }

        if (IsUnion(schema, typeNames, "anyOf"))
        {
            return ReadUnion(schema, "anyOf", identity, isNullable);
        }

        if (IsUnion(schema, typeNames, "oneOf"))
        {
            return ReadUnion(schema, "oneOf", identity, isNullable);
        }

        return ReadShapes(schema, identity, typeNames, isNullable);
    }

    // The same schemas put together again are the same type; within themselves, they refer to it.
    private ValueContract ReadComposed(JsonObject schema, JsonValue identity)
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
            return WithNull(known, composed.IsNullable);
        }

        _composed[composed.Key] = new ReferenceValue(false, context.Here(identity.Pointer));
        _composing++;
        ValueContract value = Read(composed.Schema, identity);
        _composing--;
        _composed[composed.Key] = value;
        return WithNull(value, composed.IsNullable);
    }

    private ValueContract ReadShapes(JsonObject schema, JsonValue identity, List<string> typeNames, bool isNullable)
    {
        Literals? literals = Literals.Read(context, schema);
        if (literals is not null)
        {
            isNullable |= literals.HasNull && typeNames.Count == 0;
            typeNames = TypeKeyword.Of(context, literals, typeNames, isNullable);
        }
        else if (typeNames.Count == 0)
        {
            typeNames = TypeKeyword.Infer(schema);
        }

        if (typeNames.Count == 0)
        {
            Keywords.ReportOthers(context, schema, "a value of any type", Common);
            return new AnyValue(isNullable || schema.Find("type") is null);
        }

        KeywordGroups read = Common;
        ValueContract[] shapes = new ValueContract[typeNames.Count];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ReadShape(typeNames[i], schema, identity, literals, ref read);
        }

        Keywords.ReportOthers(context, schema, shapes.Length == 1 ? TypeKeyword.Article(typeNames[0]) : "a value of these types", read);
        return WithNull(shapes.Length == 1 ? shapes[0] : new UnionValue(false, new EquatableArray<ValueContract>(shapes)), isNullable);
    }

    private ValueContract ReadShape(string type, JsonObject schema, JsonValue identity, Literals? literals, ref KeywordGroups read)
    {
        switch (type)
        {
            case "string":
                read |= KeywordGroups.String;
                return literals is null ? StringReading.Read(context, schema) : ReadStrings(schema, identity, literals.Strings);
            case "number" or "integer":
                read |= KeywordGroups.Number;
                return NumberReading.Read(context, schema, type == "integer", literals?.Numbers);
            case "boolean":
                if (literals?.Booleans.Count == 1)
                {
                    context.Unsupported(literals.Keyword, $"'{literals.Keyword.Name}' on a boolean is not supported and is ignored");
                }

                return new BooleanValue(false);
            case "array":
                read |= KeywordGroups.Array;
                return ReadArray(schema);
            default:
                read |= KeywordGroups.Object;
                return ReadObject(schema, identity, ref read);
        }
    }

    private ValueContract ReadStrings(JsonObject schema, JsonValue identity, List<JsonString> strings)
    {
        EquatableArray<string> values = strings.Select(s => s.Value).ToEquatableArray();
        if (Literals.AreWholeNumbers(strings))
        {
            return StringReading.Read(context, schema) with { AllowedValues = values };
        }

        if (strings.Count > SizeLimits.Values)
        {
            context.Unsupported(schema.Find("enum") ?? schema.Members[0], $"A list of more than {SizeLimits.Values} values is not supported and is ignored");
            return StringReading.Read(context, schema);
        }

        if (types.IsFull(identity))
        {
            return new AnyValue(true);
        }

        TypeReference reference = context.Here(identity.Pointer);
        types.Set(types.Reserve(identity), new EnumType(reference, NameOf(identity), DescriptionOf(schema, identity), values));
        return new ReferenceValue(false, reference);
    }

    private ArrayValue ReadArray(JsonObject schema)
    {
        (int? minimum, int? maximum) = StringReading.CountRange(context, schema, "minItems", "maxItems");
        bool isUnique = context.Flag(schema, "uniqueItems");
        JsonMember? items = schema.Find("items");
        JsonMember? places = schema.Find("prefixItems") ?? (items?.Value is JsonArray ? items : null);
        JsonMember? rest = places == items ? schema.Find("additionalItems") : items;
        if (schema.Find("additionalItems") is { } unused && unused != rest)
        {
            context.Unsupported(unused, "'additionalItems' has no effect without a list in 'items' and is ignored");
        }

        if (places is null)
        {
            return new ArrayValue(false, items is null ? new AnyValue(true) : Read(items.Value, items.Value)) { MinItems = minimum, MaxItems = maximum, UniqueItems = isUnique };
        }

        return ReadPlaces(places, rest, minimum, maximum) with { MinItems = minimum, UniqueItems = isUnique };
    }

    // C# has no lists whose items differ in type by place: such a list is one of a union, and where which type belongs is checked.
    private ArrayValue ReadPlaces(JsonMember keyword, JsonMember? rest, int? minimum, int? maximum)
    {
        if (keyword.Value is not JsonArray { Items.Count: > 0 } list)
        {
            context.Invalid(keyword.Value, $"'{keyword.Name}' must be an array of schemas");
            return new ArrayValue(false, new AnyValue(true)) { MaxItems = maximum };
        }

        List<ValueContract> places = [.. list.Items.Select(place => Read(place, place))];
        List<ValueContract> shapes = [.. places];
        bool isClosed = rest?.Value is JsonBoolean { Value: false };
        if (isClosed && minimum > places.Count)
        {
            context.Invalid(rest!.Value, $"'{rest.Name}' allows no more than {places.Count} items, and 'minItems' asks for {minimum}");
        }

        if (isClosed || maximum <= places.Count)
        {
            maximum = Math.Min(maximum ?? int.MaxValue, places.Count);
        }
        else
        {
            shapes.Add(rest is null ? new AnyValue(true) : Read(rest.Value, rest.Value));
        }

        if (shapes.Distinct().Count() == 1)
        {
            return new ArrayValue(false, shapes[0]) { MaxItems = maximum };
        }

        for (int i = 0; i < places.Count; i++)
        {
            if (HoldsUnion(places[i]))
            {
                context.Unsupported(keyword, $"'{keyword.Name}' with a choice between several shapes in one of the places is not supported in full: any of the shapes is allowed in that place");
                places[i] = new AnyValue(true);
            }
        }

        EquatableArray<ValueContract> options = shapes.SelectMany(shape => shape is UnionValue union ? union.Options : EquatableArray.Of(WithoutNull(shape))).Distinct().ToEquatableArray();
        bool isNullable = shapes.Exists(shape => shape.IsNullable);
        ValueContract item = options.Count == 1 ? WithNull(options[0], isNullable) : new UnionValue(isNullable, options);
        return new ArrayValue(false, item) { MaxItems = maximum, Places = places.ToEquatableArray() };
    }

    private static bool HoldsUnion(ValueContract value) => value switch
    {
        ArrayValue array => HoldsUnion(array.Item),
        MapValue map => HoldsUnion(map.Item),
        _ => value is UnionValue,
    };

    private ValueContract ReadObject(JsonObject schema, JsonValue identity, ref KeywordGroups read)
    {
        JsonObject? properties = context.Object(schema, "properties");
        List<JsonString> required = context.Strings(schema, "required");
        foreach (JsonString name in required)
        {
            if (properties?.Find(name.Value) is null)
            {
                context.Invalid(name, $"'required' names {name.ToJson()}, which is not among the properties");
            }
        }

        bool isTyped = properties is null ? types.IsPayload(identity) : properties.Members.Count > 0 || types.IsDefinition(identity);
        return isTyped ? ReadMembers(schema, identity, properties, required, ref read) : ReadMap(schema, ref read);
    }

    private MapValue ReadMap(JsonObject schema, ref KeywordGroups read)
    {
        read |= KeywordGroups.Map;
        JsonMember? additional = schema.Find("additionalProperties");
        (int? minimum, int? maximum) = StringReading.CountRange(context, schema, "minProperties", "maxProperties");
        return new MapValue(false, additional is null or { Value: JsonBoolean } ? new AnyValue(true) : Read(additional.Value, additional.Value))
        {
            MinMembers = minimum,
            MaxMembers = additional is { Value: JsonBoolean { Value: false } } ? 0 : maximum,
        };
    }

    // Null where there may be none.
    private ValueContract? ReadAdditional(JsonObject schema) => schema.Find("additionalProperties")?.Value switch
    {
        null or JsonBoolean { Value: true } or JsonObject { Members.Count: 0 } => new AnyValue(true),
        JsonBoolean => null,
        JsonValue additional => Read(additional, additional),
    };

    private ValueContract ReadMembers(JsonObject schema, JsonValue identity, JsonObject? properties, List<JsonString> required, ref KeywordGroups read)
    {
        read |= KeywordGroups.Rules;
        if (properties?.Members.Count > SizeLimits.Members)
        {
            context.Invalid(properties, $"An object can have {SizeLimits.Members} members at most; this one has {properties.Members.Count}, and is left out");
            return new AnyValue(true);
        }

        if (types.IsFull(identity))
        {
            return new AnyValue(true);
        }

        List<JsonMember> members = PropertyOrder.Of(context, schema, properties);
        TypeReference reference = context.Here(identity.Pointer);
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
                Read(property.Value, property.Value),
                requiredNames.Contains(property.Name),
                null,
                SchemaShapes.Prose(SchemaShapes.Annotation(property.Value, "description")?.Value),
                IsFlagged(property.Value, "deprecated"))
            {
                IsReadOnly = IsFlagged(property.Value, "readOnly"),
                IsWriteOnly = IsFlagged(property.Value, "writeOnly"),
            };
        }

        _objects[reference] = schema;
        types.Set(slot, new ObjectType(reference, NameOf(identity), DescriptionOf(schema, identity), new EquatableArray<Parameter>(parameters), default)
        {
            Additional = ReadAdditional(schema),
        });
        return new ReferenceValue(false, reference);
    }

    private ValueContract ReadAllOf(JsonObject schema, JsonValue identity, bool isNullable)
    {
        Keywords.ReportOthers(context, schema, "what 'allOf' describes", KeywordGroups.Type | KeywordGroups.AllOf);
        if (context.Array(schema, "allOf") is not { } list)
        {
            return new AnyValue(true);
        }

        List<JsonValue> shapes = list.Items.Where(item => item is not JsonObject part || !SchemaShapes.HasOnly(part)).ToList();
        if (shapes.Count == 1)
        {
            return WithNull(Read(shapes[0], identity), isNullable);
        }

        context.Unsupported(schema.Find("allOf")!, "'allOf' is supported around one schema only; anything is allowed here");
        return new AnyValue(true);
    }

    private bool IsFlagged(JsonValue property, string keyword) => property is JsonObject schema && context.Flag(schema, keyword);

    private ValueContract ReadUnion(JsonObject schema, string keyword, JsonValue identity, bool isNullable)
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
            return new AnyValue(true);
        }

        if (options.Count == 1)
        {
            return WithNull(Read(options[0], identity), isNullable);
        }

        if (MergeLiterals(options) is { } strings)
        {
            return WithNull(ReadStrings(schema, identity, strings), isNullable);
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
            ValueContract shape = Read(option, option);
            isNullable |= shape.IsNullable;
            if (discriminator is not null && shape is ReferenceValue reference)
            {
                shape = discriminator.Mark(reference, option, _owner, Claims);
            }

            if (shape is UnionValue inner)
            {
                shapes.AddRange(inner.Options);
            }
            else
            {
                shapes.Add(WithoutNull(shape));
            }
        }

        discriminator?.ReportUnused(keyword);
        shapes = shapes.Distinct().ToList();
        return WithNull(shapes.Count == 1 ? shapes[0] : new UnionValue(false, shapes.ToEquatableArray()), isNullable);
    }

    // An enumeration is at times written as a choice of constants, each with its own description.
    private List<JsonString>? MergeLiterals(List<JsonValue> options)
    {
        List<JsonString> strings = [];
        NameSet seen = new();
        foreach (JsonValue option in options)
        {
            if (option is not JsonObject part
                || part.Find("const")?.Value is not JsonString text
                || !SchemaShapes.HasOnly(part, "const", "type")
                || part.Find("type") is { Value: not JsonString { Value: "string" } })
            {
                return null;
            }

            if (seen.Add(text.Value))
            {
                strings.Add(text);
            }
            else
            {
                context.Invalid(text, $"{text.ToJson()} is listed a second time");
            }
        }

        return strings;
    }

    private ValueContract ReadReference(JsonObject schema, JsonValue node, bool isNullable)
    {
        Keywords.ReportOthers(context, schema, "a reference", KeywordGroups.Reference | KeywordGroups.Literals);
        if (LocalReference.Resolve(context, types, node) is not { } found)
        {
            return new AnyValue(true);
        }

        if (found.Place is not { } place)
        {
            context.Expect(OutgoingReferenceKind.Exists, found.Target, _owner, "", node);
            return new ReferenceValue(isNullable, found.Target) { AllowedValues = ReadRestriction(schema, found.Target, null) };
        }

        TypeReference target = types.Add(place);
        if (!_references.TryGetValue(target, out List<JsonValue>? references))
        {
            _references.Add(target, references = []);
        }

        references.Add(node);
        return new ReferenceValue(isNullable || SchemaShapes.AllowsNull(place), target) { AllowedValues = ReadRestriction(schema, target, place) };
    }

    /// <summary>Reads <c>enum</c> or <c>const</c> beside a reference: fewer values than the type has.</summary>
    private EquatableArray<string> ReadRestriction(JsonObject schema, TypeReference target, JsonValue? place)
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
                context.Expect(OutgoingReferenceKind.AllowsValue, target, _owner, text.ToJson(), text);
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

    /// <summary>Whether a keyword that combines schemas says all that there is to say about the value.</summary>
    private static bool IsWrapper(JsonObject schema, List<string> typeNames, string keyword) =>
        schema.Find(keyword) is not null
        && (typeNames.Count == 0 || (typeNames.Count == 1 && typeNames[0] == "object"))
        && schema.Find("properties") is null
        && schema.Find("items") is null
        && !Keywords.HasAny(schema, KeywordGroups.Literals);

    private static bool IsUnion(JsonObject schema, List<string> typeNames, string keyword) =>
        IsWrapper(schema, typeNames, keyword) && !IsPresenceChoice(schema.Find(keyword)!.Value);

    private static bool IsPresenceChoice(JsonValue value) =>
        value is JsonArray { Items.Count: > 0 } list
        && list.Items.All(item => item is JsonObject part && part.Find("required") is not null && SchemaShapes.HasOnly(part, "required"));

    private string NameOf(JsonValue identity) => types.NameOf(identity) ?? identity.Segment;

    private static string? DescriptionOf(JsonObject schema, JsonValue identity) =>
        SchemaShapes.Prose(schema.Find("description")?.Value) ?? SchemaShapes.Prose((identity as JsonObject)?.Find("description")?.Value);

    private static ValueContract WithNull(ValueContract value, bool isNullable) => isNullable && !value.IsNullable ? value with { IsNullable = true } : value;

    private static ValueContract WithoutNull(ValueContract value) => value.IsNullable ? value with { IsNullable = false } : value;
}
