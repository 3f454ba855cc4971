using KlingGen.Contracts.Model;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>The families of endpoints that a program names.</summary>
internal static class Families
{
    /// <summary>That of an endpoint, such as V3; null for one that no schema describes.</summary>
    public static string? Find(EndpointMention mention) => mention.Id is string id ? new EndpointId(id).Family : null;
}
