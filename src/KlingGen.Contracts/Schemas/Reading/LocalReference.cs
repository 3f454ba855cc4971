using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Where a <c>$ref</c> leads.</summary>
/// <param name="Target">The type that it names.</param>
/// <param name="Place">The schema; null where it is in another file.</param>
internal sealed record LocalReference(TypeReference Target, JsonValue? Place)
{
    /// <summary>Follows a <c>$ref</c>; one that leads to nothing is reported, and null.</summary>
    public static LocalReference? Resolve(ReadingContext context, TypeTable types, JsonValue node)
    {
        if (node is not JsonString text)
        {
            context.Invalid(node, $"'$ref' must be a string, not {node.Kind}");
            return null;
        }

        if (ReferenceText.Resolve(context.Path, text.Value, out string fault) is not { } target)
        {
            context.Invalid(node, fault);
            return null;
        }

        if (target.Path != context.Path)
        {
            return new LocalReference(target, null);
        }

        JsonValue? place = ReferenceText.Follow(context.Root, target.Pointer);
        if (place is null)
        {
            Report(context, types, node, $"'$ref' {text.ToJson()} leads to nothing in this file{Meant(context, target.Pointer)}");
            return null;
        }

        if (types.NameOf(place) is null)
        {
            Report(context, types, node, $"'$ref' {text.ToJson()} leads to something that is not a schema");
            return null;
        }

        return new LocalReference(target, place);
    }

    // Without its payload an endpoint is left out: that is no small matter.
    private static void Report(ReadingContext context, TypeTable types, JsonValue node, string message)
    {
        if (node.Parent is { } schema && types.IsPayload(schema))
        {
            context.Invalid(node, message);
        }
        else
        {
            context.Mistake(node, message);
        }
    }

    private static string Meant(ReadingContext context, string pointer)
    {
        int last = pointer.LastIndexOf('/');
        return ReferenceText.Follow(context.Root, pointer.Substring(0, last)) is JsonObject siblings
            ? Suggestion.For(pointer.Substring(last + 1), siblings.Members.Select(m => m.Name))
            : "";
    }
}
