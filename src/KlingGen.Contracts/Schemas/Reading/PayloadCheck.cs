using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>A request must be an object, or a choice between objects; a response may be anything.</summary>
internal static class PayloadCheck
{
    public const string NoRequest = "The request of an endpoint must be an object with properties, or a choice between objects";

    /// <summary>Whether the request can be one; what other files have a say in is left to the linker.</summary>
    public static bool IsRequest(ReadingContext context, TypeTable types, TypeReference request, JsonValue at)
    {
        if (PayloadShapes.IsRequest(request, types.Find))
        {
            if (PayloadShapes.IsElsewhere(request, context.Path, types.Find))
            {
                context.Expect(OutgoingReferenceKind.IsRequest, request, request.Pointer, "", at);
            }

            return true;
        }

        if (!context.IsFaulty(at))
        {
            context.Invalid(at, NoRequest);
        }

        return false;
    }
}
