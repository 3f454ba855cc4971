using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;

namespace KlingGen.Analyzers.Projects;

/// <summary>What the requests of the endpoints that migrations are about are made of, as their schemas say.</summary>
internal sealed class RequestStructure
{
    private readonly ContractSet _contracts;
    private readonly Parameter[] _parameters;

    public RequestStructure(ContractSet contracts, IReadOnlyCollection<Migration> migrations)
    {
        _contracts = contracts;
        MigrationTarget[] targets = [.. migrations.SelectMany(static migration => migration.Endpoints).SelectMany(static endpoint => endpoint.Targets)];
        _parameters = [.. migrations
            .SelectMany(static migration => migration.Endpoints)
            .Select(static endpoint => endpoint.From.Value)
            .Concat(targets.Select(static target => target.To.Value))
            .Distinct(StringComparer.Ordinal)
            .Select(contracts.FindRequest)
            .OfType<ObjectType>()
            .SelectMany(static request => request.Parameters)];

        HashSet<string> members = new(StringComparer.Ordinal);
        foreach (ParameterMigration parameter in targets.SelectMany(static target => target.Parameters))
        {
            members.Add(parameter.WireName);
            members.Add(parameter.To ?? parameter.WireName);
        }

        members.UnionWith(members.SelectMany(FindLists).ToArray());
        Members = members;
        Parts = new HashSet<string>(_parameters.Where(parameter => FindObject(parameter.Value) is not null).Select(static parameter => parameter.WireName), StringComparer.Ordinal);
    }

    /// <summary>The parameters by which a request is known: those that migrations speak of, and lists of what has such parameters of its own.</summary>
    public IReadOnlyCollection<string> Members { get; }

    /// <summary>The parameters whose values are objects or lists of objects.</summary>
    public IReadOnlyCollection<string> Parts { get; }

    /// <summary>The parameters whose values are lists of objects with a member of that name, such as shots with a prompt each.</summary>
    public IEnumerable<string> FindLists(string member) => _parameters
        .Where(parameter => parameter.Value is ArrayValue && FindObject(parameter.Value)?.Find(member) is not null)
        .Select(static parameter => parameter.WireName)
        .Distinct(StringComparer.Ordinal);

    private ObjectType? FindObject(ValueContract value) => value switch
    {
        ArrayValue list => FindObject(list.Item),
        ReferenceValue reference => _contracts.Resolve(reference.Target) as ObjectType,
        _ => null,
    };
}
