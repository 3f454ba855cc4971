using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts;

/// <summary>Everything known to one project: the contracts of all its schema files, by endpoint and by type, and the migrations.</summary>
public sealed class ContractSet
{
    private readonly Dictionary<string, EndpointContract> _endpoints = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeReference, NamedType> _types = [];
    private readonly List<Migration> _migrations = [];

    /// <summary>Gathers documents and migrations. Of two documents for one endpoint the later one wins.</summary>
    public ContractSet(IEnumerable<ContractDocument> documents, IEnumerable<Migration> migrations)
    {
        foreach (ContractDocument document in ContractComposer.Complete([.. documents]))
        {
            foreach (EndpointContract endpoint in document.Endpoints)
            {
                _endpoints[endpoint.Id.Value] = endpoint;
            }

            foreach (NamedType type in document.Types)
            {
                _types[type.Reference] = type;
            }
        }

        _migrations.AddRange(migrations);
    }

    /// <summary>All endpoints, in no particular order.</summary>
    public IReadOnlyCollection<EndpointContract> Endpoints => _endpoints.Values;

    /// <summary>All migrations.</summary>
    public IReadOnlyList<Migration> Migrations => _migrations;

    /// <summary>The contract of an endpoint, or null when no file describes it.</summary>
    public EndpointContract? FindEndpoint(string id) => _endpoints.TryGetValue(id, out EndpointContract? endpoint) ? endpoint : null;

    /// <summary>The object an endpoint takes, or null when no file describes it.</summary>
    public ObjectType? FindRequest(string id) => FindEndpoint(id) is { } endpoint ? Resolve(endpoint.Request) as ObjectType : null;

    /// <summary>The type a reference means, with plain other names (a <c>$ref</c> to a <c>$ref</c>) followed to their end; null when it leads to nothing or in a circle.</summary>
    public NamedType? Resolve(TypeReference reference)
    {
        HashSet<TypeReference> seen = [];
        NamedType? type = FindType(reference);
        while (type is AliasType { Value: ReferenceValue next })
        {
            type = seen.Add(type.Reference) ? FindType(next.Target) : null;
        }

        return type;
    }

    /// <summary>The type declared at a place, or null.</summary>
    public NamedType? FindType(TypeReference reference) => _types.TryGetValue(reference, out NamedType? type) ? type : null;
}
