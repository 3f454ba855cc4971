using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads what must hold between the members of one object: from standard keywords where they can say it, else from <c>x-kling-rules</c>.</summary>
internal sealed class RuleReader(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    private readonly List<ContractRule> _rules = [];
    private readonly ConditionReader _conditions = new(context, find, type);

    /// <summary>The rules, in an order that does not depend on that of the keywords.</summary>
    public EquatableArray<ContractRule> Read(JsonObject schema)
    {
        ReadKeywords(schema);
        if (schema.Find("allOf") is { } allOf)
        {
            ReadAllOf(allOf);
        }

        OwnRuleReader own = new(context, find, type);
        foreach (JsonValue rule in context.Array(schema, "x-kling-rules")?.Items ?? [])
        {
            if (own.Read(rule) is { } read)
            {
                _rules.Add(read);
            }
        }

        return _rules.ToEquatableArray();
    }

    private void ReadAllOf(JsonMember allOf)
    {
        if (allOf.Value is not JsonArray parts)
        {
            context.Invalid(allOf.Value, $"'allOf' must be an array, not {allOf.Value.Kind}");
            return;
        }

        foreach (JsonValue part in parts.Items)
        {
            if (part is JsonObject schema && SchemaShapes.HasOnly(schema, "oneOf", "anyOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas"))
            {
                ReadKeywords(schema);
            }
            else if (_conditions.Read(part, "allOf", isPartial: true) is { } condition)
            {
                _rules.Add(new ConditionRule(null, condition, null));
            }
        }
    }

    private void ReadKeywords(JsonObject schema)
    {
        ReadChoice(schema.Find("oneOf"), isExclusive: true);
        ReadChoice(schema.Find("anyOf"), isExclusive: false);
        ReadNot(schema.Find("not"));
        ReadDependentRequired(schema);
        ReadDependentSchemas(schema);
        ReadCondition(schema);
    }

    private void ReadChoice(JsonMember? keyword, bool isExclusive)
    {
        if (keyword is null)
        {
            return;
        }

        if (keyword.Value is not JsonArray { Items.Count: > 0 } options)
        {
            context.Invalid(keyword.Value, $"'{keyword.Name}' must be an array of schemas");
        }
        else if (!RuleShapes.IsChoiceOfRules(options))
        {
            context.Unsupported(keyword, $"'{keyword.Name}' beside 'properties' is supported as a choice between rules on members only here and is ignored");
        }
        else if (options.Items.All(option => RequiredNames(option) is { Items.Count: 1 }))
        {
            if (Names(options.Items.Select(option => RequiredNames(option)!.Items[0]), keyword.Name) is { } names)
            {
                _rules.Add(new PresenceRule(names, 1, isExclusive ? 1 : names.Count, null));
            }
        }
        else
        {
            List<MemberCondition?> conditions = [.. options.Items.Select(option => _conditions.Read(option, keyword.Name, isPartial: false))];
            if (!conditions.Contains(null))
            {
                List<MemberCondition> parts = [.. conditions.OfType<MemberCondition>()];
                Require(isExclusive && parts.Count > 1 ? new GroupCondition(parts.ToEquatableArray(), 1, 1) : GroupCondition.Any(parts));
            }
        }
    }

    private void ReadNot(JsonMember? keyword)
    {
        if (keyword is null)
        {
            return;
        }

        if (RequiredNames(keyword.Value) is { Items.Count: 2 } required)
        {
            if (Names(required.Items, "not") is { } names)
            {
                _rules.Add(new PresenceRule(names, 0, 1, null));
            }
        }
        else if (_conditions.Read(keyword.Value, "not", isPartial: false) is { } condition)
        {
            Require(ConditionReader.Not(condition));
        }
    }

    private void Require(MemberCondition condition) => _rules.Add(new ConditionRule(null, condition, null));

    private void ReadDependentRequired(JsonObject schema)
    {
        foreach (JsonMember member in context.Object(schema, "dependentRequired")?.MembersByName() ?? [])
        {
            if (!context.HasMember(type, member.Name, member.Value))
            {
                context.InvalidName(member, $"'dependentRequired' names {JsonWriting.Quote(member.Name)}, which is not among the properties");
            }
            else if (member.Value is not JsonArray list)
            {
                context.Invalid(member.Value, $"'dependentRequired' must hold arrays of names, not {member.Value.Kind}");
            }
            else if (Names(list.Items, "dependentRequired") is { IsEmpty: false } names)
            {
                _rules.Add(new DependencyRule(member.Name, names, null));
            }
        }
    }

    private void ReadDependentSchemas(JsonObject schema)
    {
        foreach (JsonMember member in context.Object(schema, "dependentSchemas")?.MembersByName() ?? [])
        {
            if (!context.HasMember(type, member.Name, member.Value))
            {
                context.InvalidName(member, $"'dependentSchemas' names {JsonWriting.Quote(member.Name)}, which is not among the properties");
            }
            else
            {
                AddConsequence(new PresentCondition(member.Name), member.Value, "dependentSchemas");
            }
        }
    }

    private void ReadCondition(JsonObject schema)
    {
        JsonMember? condition = schema.Find("if");
        JsonMember? then = schema.Find("then");
        JsonMember? otherwise = schema.Find("else");
        if (condition is null || (then ?? otherwise) is null)
        {
            foreach (JsonMember alone in new[] { condition, then, otherwise }.OfType<JsonMember>())
            {
                context.Unsupported(alone, $"'{alone.Name}' has no effect without '{(condition is null ? "if" : "then")}' and is ignored");
            }

            return;
        }

        if (_conditions.Read(condition.Value, "if", isPartial: false) is not { } when)
        {
            return;
        }

        if (then is not null)
        {
            AddConsequence(when, then.Value, "then");
        }

        if (otherwise is not null)
        {
            AddConsequence(ConditionReader.Not(when), otherwise.Value, "else");
        }
    }

    // What is asked of the presence of one member has rules of its own, which are told more simply.
    private void AddConsequence(MemberCondition when, JsonValue value, string keyword)
    {
        if (_conditions.Read(value, keyword, isPartial: true) is not { } then)
        {
            return;
        }

        List<MemberCondition> parts = then is GroupCondition group && group.Minimum == group.Parts.Count ? [.. group.Parts] : [then];
        string[] needed = [.. parts.OfType<PresentCondition>().Select(p => p.Name)];
        if (when is not PresentCondition { Name: var name })
        {
            if (parts.Count > 0)
            {
                _rules.Add(new ConditionRule(when, then, null));
            }

            return;
        }

        if (needed.Length > 0)
        {
            _rules.Add(new DependencyRule(name, EquatableArray.Of(needed), null));
        }

        foreach (MemberCondition part in parts.Where(p => p is not PresentCondition))
        {
            _rules.Add(Implied(name, part) ?? (ContractRule)new ConditionRule(when, part, null));
        }
    }

    private static ImpliedValueRule? Implied(string name, MemberCondition condition) =>
        condition is ValueCondition { Values.Count: 1 } value ? new ImpliedValueRule(name, value.Name, value.Values[0], null) : null;

    /// <summary>The names in a schema that says nothing but <c>required</c>, or null.</summary>
    private static JsonArray? RequiredNames(JsonValue value) =>
        value is JsonObject schema && SchemaShapes.HasOnly(schema, "required") ? schema.Find("required")?.Value as JsonArray : null;

    private EquatableArray<string>? Names(IEnumerable<JsonValue> list, string keyword)
    {
        List<string> names = [];
        bool areGood = true;
        foreach (JsonValue item in list)
        {
            if (_conditions.Name(item, keyword) is { } name)
            {
                names.Add(name);
            }
            else
            {
                areGood = false;
            }
        }

        return areGood ? names.ToEquatableArray() : null;
    }
}
