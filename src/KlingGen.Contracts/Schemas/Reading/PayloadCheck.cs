using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>A request must be an object; a response may be anything, but has a client only when it is an object.</summary>
internal static class PayloadCheck
{
    public static bool IsObject(ReadingContext context, TypeTable types, TypeReference request, JsonValue at)
    {
        // What another file declares is not known here.
        if (request.Path != context.Path || types.Find(request) is ObjectType)
        {
            return true;
        }

        if (!context.IsFaulty(at))
        {
            context.Invalid(at, "The request of an endpoint must be an object with properties");
        }

        return false;
    }

    /// <summary>Says where a response is no object.</summary>
    public static void ReportOther(ReadingContext context, TypeTable types, TypeReference response, JsonMember at)
    {
        if (response.Path == context.Path && types.Find(response) is not ObjectType && !context.IsFaulty(at.Value))
        {
            context.Unsupported(at, "The response is not an object with properties; no client is generated for the endpoint");
        }
    }
}
