using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>The client over all endpoints, and the types that its JSON resolver knows.</summary>
internal sealed record ClientModel(
    string Namespace,
    string Accessibility,
    bool GenerateClients,
    EquatableArray<ClientMember> Members,
    EquatableArray<string> JsonTypes);

/// <summary>A property of the client or of one of its groups: either an endpoint or a group of more.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="TypeName">A group's type name; for an endpoint empty.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Endpoint">The endpoint's full id; null for a group.</param>
/// <param name="RequestType">The endpoint's request type.</param>
/// <param name="Response">The endpoint's response; null for a group.</param>
/// <param name="Members">What a group holds.</param>
internal sealed record ClientMember(
    string Name,
    string TypeName,
    string Description,
    string? Endpoint,
    string RequestType,
    ResponseModel? Response,
    EquatableArray<ClientMember> Members);
