using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads schemas that say which members an object has, and which of some values they have.</summary>
internal sealed class ConditionReader(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    private readonly ValueTestReader _values = new(context, find, type);

    /// <summary>The condition; null where something of it cannot be said, which is reported at its place.</summary>
    /// <param name="value">The schema.</param>
    /// <param name="keyword">The keyword that it belongs to, for messages.</param>
    /// <param name="isPartial">Whether what can be said of it is better than nothing. It is where the condition must hold, not where it decides about another.</param>
    public MemberCondition? Read(JsonValue value, string keyword, bool isPartial)
    {
        if (value is JsonBoolean flag)
        {
            return flag.Value ? GroupCondition.All([]) : GroupCondition.Any([]);
        }

        if (value is not JsonObject schema)
        {
            context.Invalid(value, $"'{keyword}' must be a schema, not {value.Kind}");
            return null;
        }

        List<MemberCondition> parts = [];
        bool isWhole = true;
        foreach (JsonMember member in schema.Members)
        {
            int before = parts.Count;
            isWhole &= ReadKeyword(schema, member, keyword, isPartial, parts) || (isPartial && before < parts.Count);
        }

        return isWhole || (isPartial && parts.Count > 0) ? GroupCondition.All(parts) : null;
    }

    /// <summary>A member's name, or null after a report.</summary>
    public string? Name(JsonValue value, string keyword)
    {
        if (value is not JsonString text)
        {
            context.Invalid(value, $"'{keyword}' must name properties by strings, not by {value.Kind}");
            return null;
        }

        if (!context.HasMember(type, text.Value, value))
        {
            context.Invalid(value, $"'{keyword}' names {text.ToJson()}, which is not among the properties{Suggestion.For(text.Value, type.Parameters.Select(p => p.WireName))}");
            return null;
        }

        return text.Value;
    }

    private bool ReadKeyword(JsonObject schema, JsonMember member, string keyword, bool isPartial, List<MemberCondition> parts)
    {
        switch (member.Name)
        {
            case "required":
                return ReadRequired(schema, keyword, parts);
            case "properties":
                return ReadProperties(schema, keyword, isPartial, parts);
            case "not":
                return Add(parts, Read(member.Value, "not", isPartial: false) is { } inner ? Not(inner) : null);
            case "allOf" or "anyOf" or "oneOf":
                return Add(parts, ReadGroup(member, isPartial));
            case "if":
                return ReadIf(schema, member, isPartial, parts);
            case "then" or "else" when schema.Find("if") is not null:
            case "type" when member.Value is JsonString { Value: "object" }:
                return true;
            case "dependentRequired":
                return ReadDependent(member, parts, (name, value) => ReadNames(value, "dependentRequired") is { } names ? GroupCondition.All(names) : null);
            case "dependentSchemas":
                return ReadDependent(member, parts, (name, value) => Read(value, "dependentSchemas", isPartial));
            default:
                if (Keywords.IsAnnotation(member.Name))
                {
                    return true;
                }

                context.Unsupported(member, $"'{member.Name}' is not supported in '{keyword}' and is ignored{Consequence(isPartial)}");
                return false;
        }
    }

    private bool ReadRequired(JsonObject schema, string keyword, List<MemberCondition> parts)
    {
        if (ReadNames(schema.Find("required")!.Value, keyword) is not { } names)
        {
            return false;
        }

        // That it has a value says that it is there.
        JsonObject? properties = schema.Find("properties")?.Value as JsonObject;
        parts.AddRange(names.Where(n => properties?.Find(((PresentCondition)n).Name)?.Value is not JsonObject test || !ValueTestReader.SaysValue(test)));
        return true;
    }

    private List<MemberCondition>? ReadNames(JsonValue value, string keyword)
    {
        if (value is not JsonArray list)
        {
            context.Invalid(value, keyword == "dependentRequired" ? $"'dependentRequired' must hold arrays of names, not {value.Kind}" : $"'required' must be an array, not {value.Kind}");
            return null;
        }

        List<MemberCondition> names = [];
        bool isGood = true;
        foreach (JsonValue item in list.Items)
        {
            isGood &= Add(names, Name(item, keyword) is { } name ? new PresentCondition(name) : null);
        }

        return isGood ? names : null;
    }

    private bool ReadProperties(JsonObject schema, string keyword, bool isPartial, List<MemberCondition> parts)
    {
        if (context.Object(schema, "properties") is not { } properties)
        {
            return false;
        }

        bool isGood = true;
        JsonArray? required = schema.Find("required")?.Value as JsonArray;
        foreach (JsonMember property in properties.Members)
        {
            if (type.Find(property.Name) is not { } parameter)
            {
                if (type.Composition is not null)
                {
                    context.Unsupported(property, $"The value of a member that another file describes is not supported in '{keyword}' and is ignored{Consequence(isPartial)}");
                    isGood = false;
                    continue;
                }

                context.InvalidName(property, $"'{keyword}' names {JsonWriting.Quote(property.Name)}, which is not among the properties");
                isGood = false;
                continue;
            }

            bool isRequired = required is not null && required.Items.Any(item => item is JsonString name && name.Value == property.Name);
            isGood &= _values.Read(parameter, property.Value, keyword, isRequired, isPartial, parts);
        }

        return isGood;
    }

    private MemberCondition? ReadGroup(JsonMember member, bool isPartial)
    {
        if (member.Value is not JsonArray { Items.Count: > 0 } list)
        {
            context.Invalid(member.Value, $"'{member.Name}' must be an array of schemas");
            return null;
        }

        bool isAll = member.Name == "allOf";
        List<MemberCondition> parts = [];
        bool isGood = true;
        foreach (JsonValue item in list.Items)
        {
            isGood &= Add(parts, Read(item, member.Name, isPartial && isAll));
        }

        return isAll ? (isGood || (isPartial && parts.Count > 0) ? GroupCondition.All(parts) : null)
            : !isGood ? null
            : member.Name == "anyOf" ? GroupCondition.Any(parts)
            : parts.Count == 1 ? parts[0]
            : new GroupCondition(parts.ToEquatableArray(), 1, 1);
    }

    private bool ReadIf(JsonObject schema, JsonMember condition, bool isPartial, List<MemberCondition> parts)
    {
        if (Read(condition.Value, "if", isPartial: false) is not { } when)
        {
            return false;
        }

        bool isGood = true;
        foreach (string keyword in new[] { "then", "else" })
        {
            if (schema.Find(keyword) is { } consequence)
            {
                MemberCondition? then = Read(consequence.Value, keyword, isPartial);
                isGood &= Add(parts, then is null ? null : GroupCondition.Any([keyword == "then" ? Not(when) : when, then]));
            }
        }

        return isGood;
    }

    private bool ReadDependent(JsonMember member, List<MemberCondition> parts, Func<string, JsonValue, MemberCondition?> read)
    {
        if (member.Value is not JsonObject dependents)
        {
            context.Invalid(member.Value, $"'{member.Name}' must be an object, not {member.Value.Kind}");
            return false;
        }

        bool isGood = true;
        foreach (JsonMember dependent in dependents.MembersByName())
        {
            if (!context.HasMember(type, dependent.Name, dependent.Value))
            {
                context.InvalidName(dependent, $"'{member.Name}' names {JsonWriting.Quote(dependent.Name)}, which is not among the properties");
                isGood = false;
            }
            else
            {
                isGood &= Add(parts, read(dependent.Name, dependent.Value) is { } then ? GroupCondition.Any([new NotCondition(new PresentCondition(dependent.Name)), then]) : null);
            }
        }

        return isGood;
    }

    /// <summary>The opposite of a condition.</summary>
    public static MemberCondition Not(MemberCondition condition) => condition is NotCondition not ? not.Inner : new NotCondition(condition);

    /// <summary>Adds a condition; false where it could not be read.</summary>
    public static bool Add(List<MemberCondition> parts, MemberCondition? condition)
    {
        if (condition is not null)
        {
            parts.Add(condition);
        }

        return condition is not null;
    }

    /// <summary>What it means that something is left out.</summary>
    public static string Consequence(bool isPartial) => isPartial ? "" : ", and with it the whole rule";
}
