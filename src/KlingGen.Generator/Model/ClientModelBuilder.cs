using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>Arranges the endpoints as the client offers them: by family, tier and route; others by their whole id.</summary>
internal static class ClientModelBuilder
{
    public static ClientModel Build(ContractIndex index, GeneratorSettings settings)
    {
        // The types of groups stand beside the client's properties.
        UniqueNames names = new(StringComparer.Ordinal, ReservedNames.ClientMembers);
        List<ClientMember> members = [];
        foreach (IGrouping<string, ClientEndpoint> family in index.Endpoints.Where(HasFamily).GroupBy(e => e.Id.Family!))
        {
            string name = names.Take(Identifier.Pascal(family.Key));
            string typeName = names.Take(name + "Endpoints");
            List<ClientMember> tiers = [];
            UniqueNames tierNames = new(StringComparer.Ordinal, [.. ReservedNames.ClientMembers, typeName]);
            foreach (IGrouping<string, ClientEndpoint> tier in family.GroupBy(e => e.Id.Tier!))
            {
                string tierName = tierNames.Take(EndpointNames.Tier(tier.Key));
                string tierTypeName = names.Take($"{name}{tierName}Endpoints");
                UniqueNames routeNames = new(StringComparer.Ordinal, [.. ReservedNames.ClientMembers, tierTypeName]);
                tiers.Add(Group(
                    tierName,
                    tierTypeName,
                    $"The {tier.Key} tier of Kling {family.Key}.",
                    tier.Select(e => Endpoint(routeNames.Take(EndpointNames.Route(e.Id)), e, index, settings))));
            }

            members.Add(Group(name, typeName, $"The endpoints of Kling {family.Key}.", tiers));
        }

        members.AddRange(index.Endpoints.Where(e => !HasFamily(e)).Select(e => Endpoint(names.Take(Name(e)), e, index, settings)));
        return new ClientModel(
            settings.Namespace,
            settings.Accessibility,
            settings.GenerateClients && members.Count > 0,
            members.ToEquatableArray(),
            index.Types.SelectMany(JsonTypes).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>What the endpoint's types are called, with the number that they may have to tell them from those of another.</summary>
    private static string Name(ClientEndpoint endpoint)
    {
        string name = EndpointNames.WholeId(endpoint.Id);
        const string request = "Request";
        return endpoint.RequestType.StartsWith(name, StringComparison.Ordinal)
            && endpoint.RequestType.EndsWith(request, StringComparison.Ordinal)
            && endpoint.RequestType.Length > name.Length + request.Length
            && endpoint.RequestType.Skip(name.Length).Take(endpoint.RequestType.Length - name.Length - request.Length).All(char.IsDigit)
            ? endpoint.RequestType.Substring(0, endpoint.RequestType.Length - request.Length)
            : name;
    }

    private static IEnumerable<string> JsonTypes(TypeEntry type)
    {
        IEnumerable<string> unions = type.Unions.Select(u => u.Name);
        return type.Kind == TypeKind.Alias ? unions : unions.Prepend(type.Name);
    }

    private static bool HasFamily(ClientEndpoint endpoint) => endpoint.Id is { Family: not null, Tier: not null };

    private static ClientMember Group(string name, string typeName, string description, IEnumerable<ClientMember> members) =>
        new(name, typeName, description, null, "", null, members.ToEquatableArray());

    private static ClientMember Endpoint(string name, ClientEndpoint endpoint, ContractIndex index, GeneratorSettings settings) =>
        new(name, "", endpoint.Summary ?? endpoint.Id.Value, endpoint.Id.Value, endpoint.RequestType, ResponseModel.Of(endpoint, index, settings.Namespace), default);
}
