using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Adds to an object what can only be judged when all types of the file are known: defaults and rules.</summary>
internal sealed class ObjectCompletion(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type, JsonObject schema)
{
    public ObjectType Complete()
    {
        JsonObject? properties = schema.Find("properties")?.Value as JsonObject;
        Parameter[] parameters = new Parameter[type.Parameters.Count];
        for (int i = 0; i < parameters.Length; i++)
        {
            Parameter parameter = type.Parameters[i];
            parameters[i] = properties?.Find(parameter.WireName) is { } property && SchemaShapes.Annotation(property.Value, "default")?.Value is { } value
                ? parameter with { Default = ReadDefault(parameter.Value, value) }
                : parameter;
        }

        ObjectType completed = type with { Parameters = new EquatableArray<Parameter>(parameters) };
        return new RuleReader(context, find, completed).Read(schema) is { IsEmpty: false } rules ? completed with { Rules = rules } : completed;
    }

    private string? ReadDefault(ValueContract contract, JsonValue value)
    {
        if (value is JsonNull && contract.IsNullable)
        {
            return null;
        }

        if (value is JsonNull && context.IsServed)
        {
            // What fal's tools make of "text: str = None": the member may be left out, but not be null.
            context.Unsupported(value.Member!, "'default' is null, which is not among the values, and is ignored");
            return null;
        }

        if (ValueChecker.Fault(contract, value, find) is { } fault)
        {
            context.Mistake(value, $"'default' {fault}");
            return null;
        }

        if (contract is ReferenceValue reference && reference.Target.Path != context.Path && reference.AllowedValues.IsEmpty)
        {
            context.Expect(OutgoingReferenceKind.AllowsValue, reference.Target, type.Reference.Pointer, value.ToJson(), value);
        }

        foreach (TypeReference other in ResolvedValue.Bases(contract, find))
        {
            context.Expect(OutgoingReferenceKind.AllowsValue, other, type.Reference.Pointer, value.ToJson(), value);
        }

        return value.ToJson();
    }
}
