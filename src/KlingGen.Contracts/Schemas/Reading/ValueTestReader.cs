using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads schemas that say which of some values a member has.</summary>
internal sealed class ValueTestReader(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    private static readonly string[] _valueKeywords = ["const", "enum", "not"];

    /// <summary>Reads what a schema demands of a member's value; false where something of it cannot be said, which is reported at its place.</summary>
    /// <param name="parameter">The member.</param>
    /// <param name="value">The schema.</param>
    /// <param name="keyword">The keyword that it belongs to, for messages.</param>
    /// <param name="isRequired">Whether the member must be there, too.</param>
    /// <param name="isPartial">Whether what can be said of it is better than nothing.</param>
    /// <param name="parts">Gets the conditions.</param>
    public bool Read(Parameter parameter, JsonValue value, string keyword, bool isRequired, bool isPartial, List<MemberCondition> parts)
    {
        if (value is JsonBoolean flag)
        {
            return flag.Value || ConditionReader.Add(parts, new NotCondition(new PresentCondition(parameter.WireName)));
        }

        if (value is not JsonObject test)
        {
            context.Invalid(value, $"A schema must be an object, not {value.Kind}");
            return false;
        }

        bool isGood = true;
        foreach (JsonMember member in test.Members)
        {
            if (!Keywords.IsAnnotation(member.Name) && Array.IndexOf(_valueKeywords, member.Name) < 0)
            {
                context.Unsupported(member, $"'{member.Name}' is not supported in '{keyword}', where values are told by 'const' and 'enum' only, and is ignored{ConditionReader.Consequence(isPartial)}");
                isGood = false;
            }
        }

        foreach (JsonMember member in test.Members.Where(m => m.Name is "const" or "enum"))
        {
            ValueCondition? condition = Values(parameter, member);
            isGood &= ConditionReader.Add(parts, condition is null ? null : isRequired || parameter.IsRequired ? condition : GroupCondition.Any([new NotCondition(new PresentCondition(parameter.WireName)), condition]));
        }

        if (test.Find("not") is { } not)
        {
            isGood &= ConditionReader.Add(parts, ReadOtherValue(parameter, not, keyword, isPartial));
            if (isRequired && !SaysValue(test))
            {
                parts.Add(new PresentCondition(parameter.WireName));
            }
        }

        return isGood;
    }

    private NotCondition? ReadOtherValue(Parameter parameter, JsonMember not, string keyword, bool isPartial)
    {
        if (not.Value is JsonObject inner && SchemaShapes.HasOnly(inner, "const", "enum") && (inner.Find("const") ?? inner.Find("enum")) is { } values)
        {
            return Values(parameter, values) is { } condition ? new NotCondition(condition) : null;
        }

        context.Unsupported(not, $"'not' is supported around 'const' and 'enum' only in '{keyword}' and is ignored{ConditionReader.Consequence(isPartial)}");
        return null;
    }

    private ValueCondition? Values(Parameter parameter, JsonMember member)
    {
        IReadOnlyList<JsonValue> values = member.Name == "enum" ? (member.Value as JsonArray)?.Items ?? [] : [member.Value];
        if (values.Count == 0)
        {
            context.Invalid(member.Value, "'enum' must list at least one value");
            return null;
        }

        foreach (JsonValue value in values)
        {
            if (value is not (JsonString or JsonNumber or JsonBoolean) || !Comparisons.CanCompare(parameter.Value, find))
            {
                context.Unsupported(member, $"'{member.Name}' {Comparisons.Refusal}");
                return null;
            }

            if (ValueChecker.Fault(parameter.Value, value, find) is { } fault)
            {
                context.Invalid(value, $"'{member.Name}' {fault}");
                return null;
            }

            if (parameter.Value is ReferenceValue { AllowedValues.IsEmpty: true } reference && reference.Target.Path != context.Path)
            {
                context.Expect(OutgoingReferenceKind.AllowsValue, reference.Target, type.Reference.Pointer, value.ToJson(), value);
            }
        }

        if (ResolvedValue.Unknown(parameter.Value, find) is { } elsewhere)
        {
            context.Expect(OutgoingReferenceKind.IsComparable, elsewhere, type.Reference.Pointer, member.Name, member.Value);
        }

        return new ValueCondition(parameter.WireName, values.Select(v => v.ToJson()).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether a schema lists values.</summary>
    public static bool SaysValue(JsonObject test) => test.Find("const") is not null || test.Find("enum") is not null;
}
