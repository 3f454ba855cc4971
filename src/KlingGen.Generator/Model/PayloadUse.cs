using KlingGen.Contracts.Model;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>What a type is to endpoints.</summary>
/// <param name="Role">What part it plays.</param>
/// <param name="Endpoints">The full ids of the endpoints that take it, or else give it.</param>
internal sealed record PayloadUse(PayloadRole Role, EquatableArray<string> Endpoints)
{
    /// <summary>A type that is part of others only.</summary>
    public static readonly PayloadUse None = new(PayloadRole.Part, default);

    /// <summary>What a type of a file is to endpoints.</summary>
    public static PayloadUse Of(DocumentEntry document, TypeReference type)
    {
        List<PayloadEntry> uses = [.. document.Payloads.Where(p => p.Type == type)];
        if (uses.Count == 0)
        {
            return None;
        }

        bool isRequest = uses.Exists(p => p.IsRequest);
        return new PayloadUse(isRequest ? PayloadRole.Request : PayloadRole.Response, uses.Where(p => p.IsRequest == isRequest).Select(p => p.Endpoint).ToEquatableArray());
    }
}

/// <summary>What part a type plays.</summary>
internal enum PayloadRole
{
    Part,
    Request,
    Response,
}
