using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads what must hold between the members of one object: from standard keywords where they can say it, else from <c>x-kling-rules</c>.</summary>
internal sealed class RuleReader(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    private readonly List<ContractRule> _rules = [];

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
            if (part is JsonObject schema && SchemaShapes.HasOnly(schema, "oneOf", "anyOf", "not", "if", "then", "dependentRequired"))
            {
                ReadKeywords(schema);
            }
            else
            {
                context.Unsupported(allOf, "'allOf' beside 'properties' is supported for rules between members only and is ignored");
            }
        }
    }

    private void ReadKeywords(JsonObject schema)
    {
        ReadChoice(schema.Find("oneOf"), isExclusive: true);
        ReadChoice(schema.Find("anyOf"), isExclusive: false);
        ReadNot(schema.Find("not"));
        ReadDependentRequired(schema);
        ReadCondition(schema.Find("if"), schema.Find("then"));
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
            return;
        }

        List<string> names = [];
        foreach (JsonValue option in options.Items)
        {
            if (RequiredNames(option) is not { Items.Count: 1 } required)
            {
                context.Unsupported(keyword, $"'{keyword.Name}' beside 'properties' is supported as a choice between single required members only and is ignored");
                return;
            }

            if (Name(required.Items[0], keyword.Name) is not { } name)
            {
                return;
            }

            names.Add(name);
        }

        _rules.Add(new PresenceRule(names.ToEquatableArray(), 1, isExclusive ? 1 : names.Count, null));
    }

    private void ReadNot(JsonMember? keyword)
    {
        if (keyword is null)
        {
            return;
        }

        if (RequiredNames(keyword.Value) is not { Items.Count: 2 } required)
        {
            context.Unsupported(keyword, "'not' is supported around two required members only (not both) and is ignored");
        }
        else if (Names(required, "not") is { } names)
        {
            _rules.Add(new PresenceRule(names, 0, 1, null));
        }
    }

    private void ReadDependentRequired(JsonObject schema)
    {
        foreach (JsonMember member in context.Object(schema, "dependentRequired")?.MembersByName() ?? [])
        {
            if (type.Find(member.Name) is null)
            {
                context.InvalidName(member, $"'dependentRequired' names {JsonWriting.Quote(member.Name)}, which is not among the properties");
            }
            else if (member.Value is not JsonArray list)
            {
                context.Invalid(member.Value, $"'dependentRequired' must hold arrays of names, not {member.Value.Kind}");
            }
            else if (Names(list, "dependentRequired") is { IsEmpty: false } names)
            {
                _rules.Add(new DependencyRule(member.Name, names, null));
            }
        }
    }

    private void ReadCondition(JsonMember? condition, JsonMember? consequence)
    {
        if (condition is null || consequence is null)
        {
            if ((condition ?? consequence) is { } alone)
            {
                context.Unsupported(alone, $"'{alone.Name}' has no effect without '{(condition is null ? "if" : "then")}' and is ignored");
            }

            return;
        }

        if (RequiredNames(condition.Value) is not { Items.Count: 1 } present)
        {
            context.Unsupported(condition, "'if' is supported as the presence of one member only ({\"required\": [\"name\"]}) and is ignored");
            return;
        }

        if (consequence.Value is not JsonObject then || !SchemaShapes.HasOnly(then, "required", "properties"))
        {
            context.Unsupported(consequence, "'then' is supported for 'required' and for 'properties' with 'const' only and is ignored");
            return;
        }

        if (Name(present.Items[0], "if") is not { } name)
        {
            return;
        }

        if (context.Array(then, "required") is { } required && Names(required, "then") is { IsEmpty: false } names)
        {
            _rules.Add(new DependencyRule(name, names, null));
        }

        foreach (JsonMember other in context.Object(then, "properties")?.MembersByName() ?? [])
        {
            ReadImpliedValue(name, other);
        }
    }

    private void ReadImpliedValue(string name, JsonMember other)
    {
        if (type.Find(other.Name) is not { } parameter)
        {
            context.InvalidName(other, $"'then' names {JsonWriting.Quote(other.Name)}, which is not among the properties");
        }
        else if (other.Value is not JsonObject schema || schema.Find("const") is not { } constant || !SchemaShapes.HasOnly(schema, "const"))
        {
            context.Unsupported(other, "'then' is supported for properties with 'const' only; this one is ignored");
        }
        else if (ValueChecker.Fault(parameter.Value, constant.Value, find) is { } fault)
        {
            context.Invalid(constant.Value, $"'const' {fault}");
        }
        else
        {
            _rules.Add(new ImpliedValueRule(name, other.Name, constant.Value.ToJson(), null));
        }
    }

    /// <summary>The names in a schema that says nothing but <c>required</c>, or null.</summary>
    private static JsonArray? RequiredNames(JsonValue value) =>
        value is JsonObject schema && SchemaShapes.HasOnly(schema, "required") ? schema.Find("required")?.Value as JsonArray : null;

    private EquatableArray<string>? Names(JsonArray list, string keyword)
    {
        List<string> names = [];
        bool areGood = true;
        foreach (JsonValue item in list.Items)
        {
            if (Name(item, keyword) is { } name)
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

    private string? Name(JsonValue value, string keyword)
    {
        if (value is not JsonString text)
        {
            context.Invalid(value, $"'{keyword}' must name properties by strings, not by {value.Kind}");
            return null;
        }

        if (type.Find(text.Value) is null)
        {
            context.Invalid(value, $"'{keyword}' names {text.ToJson()}, which is not among the properties");
            return null;
        }

        return text.Value;
    }
}
