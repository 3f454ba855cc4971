using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Gathers the schemas that hold together: those of <c>allOf</c>, those referred to, and what is said beside them.</summary>
internal sealed class SchemaParts(ReadingContext context, TypeTable types)
{
    // Chains of references can be longer than the stack is deep.
    private const int MaximumDepth = 64;

    private readonly HashSet<JsonValue> _seen = [];
    private readonly HashSet<JsonValue> _open = [];
    private readonly HashSet<JsonObject> _orNull = [];
    private int _depth;
    private bool _isOrNull;

    /// <summary>The schemas, each without what is in the other lists.</summary>
    public List<JsonObject> Shapes { get; } = [];

    /// <summary>Rules between members, as schemas that say nothing else.</summary>
    public List<JsonObject> Rules { get; } = [];

    /// <summary>The schemas of other files.</summary>
    public List<ExternalBase> Bases { get; } = [];

    /// <summary>A choice between several shapes, if there is one.</summary>
    public JsonMember? Union { get; private set; }

    /// <summary>Whether null is a value of all of them.</summary>
    public bool AllowNull(JsonObject whole) =>
        Nulls.Allowed(whole, Shapes.FindAll(shape => !_orNull.Contains(shape)), _orNull.Count > 0 || (Union?.Value as JsonArray)?.Items.Any(SchemaShapes.IsNull) == true);

    /// <summary>Whether something is wrong that leaves no value to allow.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Adds a schema with all that it consists of.</summary>
    public void Add(JsonValue node)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (node is JsonBoolean { Value: true } || IsFaulty)
        {
            return;
        }

        if (node is not JsonObject schema)
        {
            Invalid(node, node is JsonBoolean ? "The schema 'false' allows no value at all" : $"A schema must be an object, not {node.Kind}");
            return;
        }

        if (_depth > MaximumDepth)
        {
            context.Unsupported(schema.Members[0], $"Schemas put together more than {MaximumDepth} levels deep are not supported; this one is ignored");
            return;
        }

        _depth++;
        if (schema.Find("$ref") is { } reference)
        {
            AddReferred(reference);
        }

        foreach (JsonValue part in context.Array(schema, "allOf")?.Items ?? [])
        {
            Add(part);
        }

        AddOwn(schema);
        _depth--;
    }

    private void AddReferred(JsonMember reference)
    {
        if (LocalReference.Resolve(context, types, reference.Value) is not { } target)
        {
            return;
        }

        if (target.Place is null)
        {
            if (!Bases.Exists(known => known.Target == target.Target))
            {
                Bases.Add(new ExternalBase(target.Target, reference));
            }
        }
        else if (_open.Contains(target.Place))
        {
            IsFaulty = true;
            if (types.MarkCyclic(_open))
            {
                context.Invalid(reference.Value, "The schema is put together from itself");
            }
        }
        else if (_seen.Add(target.Place))
        {
            _open.Add(target.Place);
            Add(target.Place);
            _open.Remove(target.Place);
        }
    }

    private void AddOwn(JsonObject schema)
    {
        if (IsFaulty)
        {
            return;
        }

        List<JsonMember> shape = [];
        List<JsonMember> rules = [];
        foreach (JsonMember member in schema.Members)
        {
            switch (member.Name)
            {
                case "$ref" or "allOf":
                    break;
                case "oneOf" or "anyOf" when member.Value is JsonArray { Items.Count: > 0 }:
                    AddChoice(member, shape, rules);
                    break;
                case "oneOf" or "anyOf" or "not" or "if" or "then" or "else" or "dependentRequired" or "dependentSchemas":
                    rules.Add(member);
                    break;
                default:
                    shape.Add(member);
                    break;
            }
        }

        if (Shapes.Count + Rules.Count + Bases.Count >= SizeLimits.Shapes)
        {
            Invalid(schema, $"More than {SizeLimits.Shapes} schemas put together into one are not supported");
            return;
        }

        if (shape.Count > 0)
        {
            JsonObject made = JsonObject.Made(schema, shape, schema);
            Shapes.Add(made);
            if (_isOrNull)
            {
                _orNull.Add(made);
            }
        }

        if (rules.Count > 0)
        {
            Rules.Add(JsonObject.Made(schema, rules, schema));
        }
    }

    private void AddChoice(JsonMember choice, List<JsonMember> shape, List<JsonMember> rules)
    {
        List<JsonValue> options = [.. ((JsonArray)choice.Value).Items.Where(option => !SchemaShapes.IsNull(option))];
        if (RuleShapes.IsChoiceOfRules(choice.Value))
        {
            rules.Add(choice);
        }
        else if (options.Count == 0)
        {
            shape.Add(new JsonMember("type", choice.NameSpan, new JsonString(choice.Value.Span, "null")));
        }
        else if (options.Count == 1)
        {
            bool wasOrNull = _isOrNull;
            _isOrNull |= options.Count < ((JsonArray)choice.Value).Items.Count;
            Add(options[0]);
            _isOrNull = wasOrNull;
        }
        else if (options.TrueForAll(IsConstant))
        {
            List<JsonValue> values = options.ConvertAll(option => ((JsonObject)option).Find("const")!.Value);
            if (!shape.Exists(m => m.Name == "enum"))
            {
                shape.Add(new JsonMember("enum", choice.NameSpan, JsonArray.Made(choice.Value, Distinct(values))));
            }
        }
        else if (Union is not null)
        {
            context.Unsupported(choice, $"'{choice.Name}' beside another choice between shapes is not supported and is ignored");
        }
        else
        {
            Union = choice;
        }
    }

    private static bool IsConstant(JsonValue option) =>
        option is JsonObject schema && schema.Find("const") is not null && SchemaShapes.HasOnly(schema, "const", "type");

    private static List<JsonValue> Distinct(List<JsonValue> values)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return values.FindAll(value => seen.Add(value.ToJson()));
    }

    private void Invalid(JsonValue at, string message)
    {
        context.Invalid(at, message);
        IsFaulty = true;
    }
}
