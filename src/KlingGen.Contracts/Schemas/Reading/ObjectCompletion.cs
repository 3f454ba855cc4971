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
        Parameter[] parameters = type.Parameters.ToArray();
        for (int i = 0; i < parameters.Length; i++)
        {
            if (properties?.Find(parameters[i].WireName) is { } property
                && SchemaShapes.Annotation(property.Value, "default")?.Value is { } value)
            {
                parameters[i] = parameters[i] with { Default = ReadDefault(parameters[i].Value, value) };
            }
        }

        ObjectType completed = type with { Parameters = new EquatableArray<Parameter>(parameters) };
        return completed with { Rules = new RuleReader(context, find, completed).Read(schema) };
    }

    private string? ReadDefault(ValueContract contract, JsonValue value)
    {
        if (value is JsonNull && contract.IsNullable)
        {
            return null;
        }

        if (ValueChecker.Fault(contract, value, find) is { } fault)
        {
            context.Invalid(value, $"'default' {fault}");
            return null;
        }

        if (contract is ReferenceValue reference && reference.Target.Path != context.Path && reference.AllowedValues.IsEmpty)
        {
            context.Expect(OutgoingReferenceKind.AllowsValue, reference.Target, type.Reference.Pointer, value.ToJson(), value);
        }

        return value.ToJson();
    }
}
