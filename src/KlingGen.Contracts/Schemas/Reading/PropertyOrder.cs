using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>The order of an object's members: those that <c>x-fal-order-properties</c> lists, then the others as they come.</summary>
internal static class PropertyOrder
{
    public static List<JsonMember> Of(ReadingContext context, JsonObject schema, JsonObject? properties, TypeReference? composed)
    {
        List<JsonMember> ordered = [];
        NameSet listed = new();
        foreach (JsonString name in context.Strings(schema, "x-fal-order-properties"))
        {
            if (properties?.Find(name.Value) is { } member)
            {
                ordered.Add(member);
                listed.Add(name.Value);
            }
            else if (composed is not null)
            {
                context.Expect(OutgoingReferenceKind.HasMember, composed, composed.Pointer, name.Value, name);
            }
            else if (context.IsServed)
            {
                // The service may know more parameters than it shows; for the order of the others that is nothing.
                context.Unsupported(name, $"'x-fal-order-properties' names {name.ToJson()}, which is not among the properties, and is ignored there");
            }
            else
            {
                context.Invalid(name, $"'x-fal-order-properties' names {name.ToJson()}, which is not among the properties{Suggestion.For(name.Value, (properties?.Members ?? []).Select(m => m.Name))}");
            }
        }

        foreach (JsonMember member in properties?.Members ?? [])
        {
            if (!listed.Contains(member.Name))
            {
                ordered.Add(member);
            }
        }

        return ordered;
    }
}
