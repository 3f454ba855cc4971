using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>A request must be an object, or a choice between objects; a response may be anything, but has a client only when there is a type for it.</summary>
internal static class PayloadCheck
{
    public const string NoRequest = "The request of an endpoint must be an object with properties, or a choice between objects";

    public const string NoResponse = "The response is not an object with properties, nor a choice between shapes; no client is generated for the endpoint";

    /// <summary>Whether the request can be one; what other files have a say in is left to the linker.</summary>
    public static bool IsRequest(ReadingContext context, TypeTable types, TypeReference request, JsonValue at)
    {
        if (PayloadShapes.IsRequest(request, types.Find))
        {
            Expect(context, types, OutgoingReferenceKind.IsRequest, request, at);
            return true;
        }

        if (!context.IsFaulty(at))
        {
            context.Invalid(at, NoRequest);
        }

        return false;
    }

    /// <summary>Says where a response has no client.</summary>
    public static void CheckResponse(ReadingContext context, TypeTable types, TypeReference response, JsonMember at)
    {
        if (PayloadShapes.IsResponse(response, types.Find))
        {
            Expect(context, types, OutgoingReferenceKind.IsResponse, response, at.Value);
        }
        else if (!context.IsFaulty(at.Value))
        {
            context.Unsupported(at, NoResponse);
        }
    }

    private static void Expect(ReadingContext context, TypeTable types, OutgoingReferenceKind kind, TypeReference payload, JsonValue at)
    {
        if (PayloadShapes.IsElsewhere(payload, context.Path, types.Find))
        {
            context.Expect(kind, payload, payload.Pointer, "", at);
        }
    }
}
