using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads a schema as what a value may be. Recursion is bounded by the depth of the JSON; references are not followed.</summary>
internal sealed class ValueReader
{
    private const KeywordGroups Common = KeywordGroups.Type | KeywordGroups.Literals;

    private readonly ReadingContext _context;
    private readonly TypeTable _types;
    private readonly ComposedReader _composed;
    private readonly ReferenceReader _references;
    private readonly UnionReader _unions;
    private readonly ArrayReader _arrays;
    private readonly ObjectReader _objects;
    private string _owner = "";
    private JsonObject? _part;

    public ValueReader(ReadingContext context, TypeTable types)
    {
        _context = context;
        _types = types;
        _references = new ReferenceReader(context, types);
        _unions = new UnionReader(context, types, Read, ReadStrings);
        _arrays = new ArrayReader(context, Read);
        _objects = new ObjectReader(context, types, Read);
        _composed = new ComposedReader(context, types, _objects, Read, ReadPart);
    }

    /// <summary>What is left to check when all types are known.</summary>
    public List<DiscriminatorClaim> Claims => _unions.Claims;

    /// <summary>Reads the schema of a definition.</summary>
    public ValueContract ReadDefinition(JsonValue schema)
    {
        _owner = schema.Pointer;
        return Read(schema, schema);
    }

    /// <summary>The schema an object type was read from.</summary>
    public JsonObject ObjectSchema(TypeReference type) => _objects.Schema(type);

    /// <summary>The <c>$ref</c> within a definition that leads to a type, or null.</summary>
    public JsonValue? FindReference(TypeReference from, TypeReference to) => _references.Find(from, to);

    /// <param name="node">The schema.</param>
    /// <param name="identity">Where the type is declared if the schema needs one of its own: the schema itself, or one that does no more than wrap it.</param>
    private ValueContract Read(JsonValue node, JsonValue identity)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (node is JsonBoolean { Value: true })
        {
            return new AnyValue(true);
        }

        if (node is not JsonObject schema)
        {
            _context.Invalid(node, node is JsonBoolean ? "The schema 'false' allows no value at all" : $"A schema must be an object, not {node.Kind}");
            return new AnyValue(true);
        }

        if (SchemaComposer.IsNeeded(_context, schema))
        {
            return _composed.Read(schema, identity);
        }

        bool isNullable = _context.Flag(schema, "nullable");
        if (schema.Find("$ref") is { } reference)
        {
            return _references.Read(schema, reference.Value, isNullable, _owner);
        }

        if (TypeKeyword.Read(_context, schema) is not { } typeNames)
        {
            return new AnyValue(true);
        }

        bool isNull = typeNames.Remove("null");
        isNullable |= isNull;
        isNull &= typeNames.Count == 0;
        if (IsWrapper(schema, typeNames, "allOf"))
        {
            return ReadAllOf(schema, identity, isNullable);
        }

        if (IsUnion(schema, typeNames, "anyOf"))
        {
            return _unions.Read(schema, "anyOf", identity, isNullable, _owner);
        }

        if (IsUnion(schema, typeNames, "oneOf"))
        {
            return _unions.Read(schema, "oneOf", identity, isNullable, _owner);
        }

        return isNull ? ReadNull(schema) : ReadShapes(schema, identity, typeNames, isNullable);
    }

    private NullValue ReadNull(JsonObject schema)
    {
        if (Literals.Read(_context, schema) is { AreNull: false } literals)
        {
            _context.Mistake(literals.Keyword.Value, $"'{literals.Keyword.Name}' lists values that 'type' does not allow, which is null");
        }

        Keywords.ReportOthers(_context, schema, "null", Common);
        return new NullValue();
    }

    private ValueContract ReadPart(JsonValue node, JsonValue identity)
    {
        _part = node as JsonObject;
        ValueContract value = Read(node, identity);
        _part = null;
        return value;
    }

    private ValueContract ReadShapes(JsonObject schema, JsonValue identity, List<string> typeNames, bool isNullable)
    {
        Literals? literals = Literals.Read(_context, schema);
        if (literals is not null)
        {
            isNullable |= literals.HasNull && typeNames.Count == 0;
            if (literals.AreNull && isNullable)
            {
                return ReadNull(schema);
            }

            if (isNullable && !literals.HasNull && schema.Find("nullable") is null)
            {
                // Whoever writes null into 'type' means it; taken at its word, 'enum' would refuse an answer that was paid for.
                _context.Unsupported(literals.Keyword, $"'{literals.Keyword.Name}' does not list null, which 'type' allows; null is allowed here all the same");
            }

            typeNames = TypeKeyword.Of(_context, literals, typeNames, isNullable);
        }
        else if (typeNames.Count == 0)
        {
            typeNames = TypeKeyword.Infer(schema);
            if (typeNames.Count == 0 && _context.IsServed && _types.IsRequest(identity))
            {
                // fal takes objects, also where the document says nothing.
                typeNames.Add("object");
            }
        }

        if (typeNames.Count == 0)
        {
            Keywords.ReportOthers(_context, schema, "a value of any type", Common);
            return new AnyValue(isNullable || schema.Find("type") is null);
        }

        if (typeNames.Count == 1 && typeNames[0] is "string" or "number" or "integer")
        {
            schema = WithoutNot(schema, typeNames[0], isNullable);
        }

        KeywordGroups read = Common;
        ValueContract[] shapes = new ValueContract[typeNames.Count];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ReadShape(typeNames[i], schema, shapes.Length == 1 ? identity : Part(typeNames[i], schema, identity, literals), literals, ref read);
        }

        Keywords.ReportOthers(_context, schema, shapes.Length == 1 ? TypeKeyword.Article(typeNames[0]) : "a value of these types", read);
        return (shapes.Length == 1 ? shapes[0] : new UnionValue(false, new EquatableArray<ValueContract>(shapes))).OrNull(isNullable);
    }

    private JsonObject WithoutNot(JsonObject schema, string type, bool isNullable)
    {
        JsonObject plain = Negation.Rewrite(_context, schema, type, isNullable);
        _part = ReferenceEquals(schema, _part) ? plain : _part;
        return plain;
    }

    // A definition that is one of several shapes is itself the choice between them: what it holds is declared where it is written.
    private JsonValue Part(string type, JsonObject schema, JsonValue identity, Literals? literals) => !_types.IsDefinition(identity)
        ? identity
        : type switch
        {
            "string" => literals?.Keyword.Value,
            "object" => schema.Find("properties")?.Value,
            _ => null,
        } ?? identity;

    private ValueContract ReadShape(string type, JsonObject schema, JsonValue identity, Literals? literals, ref KeywordGroups read)
    {
        switch (type)
        {
            case "string":
                read |= KeywordGroups.String;
                return literals is null ? StringReading.Read(_context, schema) : ReadStrings(schema, identity, Fitting(schema, literals));
            case "number" or "integer":
                read |= KeywordGroups.Number;
                return NumberReading.Read(_context, schema, type == "integer", literals?.Numbers);
            case "boolean":
                return new BooleanValue(false) { Constant = literals?.Booleans.Count == 1 ? literals.Booleans[0].Value : null };
            case "array":
                read |= KeywordGroups.Array;
                return _arrays.Read(schema);
            default:
                read |= KeywordGroups.Object;
                return _objects.Read(schema, identity, ref read);
        }
    }

    // What other keywords refuse is no value, though it is listed.
    private List<JsonString> Fitting(JsonObject schema, Literals literals)
    {
        if (!Keywords.HasAny(schema, KeywordGroups.String))
        {
            return literals.Strings;
        }

        StringValue limits = StringReading.Read(_context, schema);
        List<JsonString> strings = literals.Strings.FindAll(text => ValueChecker.Fault(limits, text, _types.Find) is null);
        if (strings.Count > 0)
        {
            return strings;
        }

        JsonString first = literals.Strings[0];
        _context.Mistake(literals.Keyword.Value, $"No value of '{literals.Keyword.Name}' fits the other keywords: {first.ToJson()} {ValueChecker.Fault(limits, first, _types.Find)}");
        return literals.Strings;
    }

    private ValueContract ReadStrings(JsonObject schema, JsonValue identity, List<JsonString> strings)
    {
        EquatableArray<string> values = strings.Select(s => s.Value).ToEquatableArray();
        if (Literals.AreWholeNumbers(strings) || ReferenceEquals(schema, _part))
        {
            return StringReading.Read(_context, schema) with { AllowedValues = values };
        }

        if (strings.Count > SizeLimits.Values)
        {
            _context.Unsupported(schema.Find("enum") ?? schema.Members[0], $"A list of more than {SizeLimits.Values} values is not supported and is ignored");
            return StringReading.Read(_context, schema);
        }

        if (_types.IsFull(identity))
        {
            return new AnyValue(true);
        }

        TypeReference reference = _context.Here(identity.Pointer);
        _types.Set(_types.Reserve(identity), new EnumType(reference, _types.NameOrSegment(identity), SchemaShapes.Description(schema, identity), values) { IsNullable = SchemaShapes.AllowsNull(identity) });
        return new ReferenceValue(false, reference);
    }

    private ValueContract ReadAllOf(JsonObject schema, JsonValue identity, bool isNullable)
    {
        Keywords.ReportOthers(_context, schema, "what 'allOf' describes", KeywordGroups.Type | KeywordGroups.AllOf);
        if (_context.Array(schema, "allOf") is not { } list)
        {
            return new AnyValue(true);
        }

        List<JsonValue> shapes = list.Items.Where(item => item is not JsonObject part || !SchemaShapes.HasOnly(part)).ToList();
        if (shapes.Count <= 1)
        {
            return shapes.Count == 0 ? new AnyValue(true) : Read(shapes[0], identity).OrNull(isNullable);
        }

        _context.Unsupported(schema.Find("allOf")!, "'allOf' is supported around one schema only; anything is allowed here");
        return new AnyValue(true);
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
}
