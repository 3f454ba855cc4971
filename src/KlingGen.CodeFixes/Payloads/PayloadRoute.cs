using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Where the endpoints of a group of payloads move, and what that does to a parameter.</summary>
internal sealed class PayloadRoute
{
    private readonly Dictionary<string, MigrationTarget> _targets = new(StringComparer.Ordinal);
    private readonly ProjectContracts _contracts;
    private readonly ParameterJudge _judge;
    private readonly CancellationToken _cancellationToken;

    private PayloadRoute(ProjectContracts contracts, CancellationToken cancellationToken)
    {
        _contracts = contracts;
        _judge = new ParameterJudge(contracts);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The endpoints that are left, with where their calls go; none where all are where they should be.</summary>
    public IReadOnlyDictionary<string, MigrationTarget> Targets => _targets;

    /// <summary>A text that names an endpoint, with or without the owner, as it is once that moved; null where it names none.</summary>
    public string? MoveText(string text)
    {
        foreach (KeyValuePair<string, MigrationTarget> move in _targets)
        {
            string path = EndpointCatalog.WithoutOwner(move.Key);
            if (text.IndexOf(path, StringComparison.Ordinal) >= 0)
            {
                return text.Replace(path, EndpointCatalog.WithoutOwner(move.Value.To.Value));
            }
        }

        return null;
    }

    /// <summary>The route of a group, or null where its payloads would have to go different ways or one goes nobody knows where.</summary>
    public static PayloadRoute? Find(PayloadGroup group, ProjectContracts contracts, CancellationToken cancellationToken)
    {
        PayloadRoute route = new(contracts, cancellationToken);

        // Those that are written elsewhere may be given what decides the way there.
        foreach (UntypedPayload payload in group.Payloads.OrderBy(static payload => payload.Draft.IsPartial))
        {
            foreach (EndpointMention mention in PayloadSurvey.FindMentions(payload))
            {
                if (mention.Id is null)
                {
                    if (!group.Texts.IsEmpty)
                    {
                        return null;
                    }
                }
                else if (contracts.FindMigration(mention.Id) is not null && !route.TryAdd(payload, mention.Id))
                {
                    return null;
                }
            }
        }

        return route;
    }

    /// <summary>The endpoint that another one becomes.</summary>
    public string Move(string id) => _targets.TryGetValue(id, out MigrationTarget? target) ? target.To.Value : id;

    /// <summary>What becomes of a parameter, or null where the endpoints it can go to do not agree or it has no place.</summary>
    public EntryFate? Decide(UntypedPayload payload, PayloadEntry entry, Destination? destination)
    {
        EntryFate? found = null;
        foreach (string id in (destination ?? payload.Destination)?.Ids ?? [])
        {
            (bool isKnown, EntryFate? fate) = Decide(payload, entry, id);
            if (isKnown && (fate is null || (found is not null && !found.IsSame(fate))))
            {
                return null;
            }

            found ??= fate;
        }

        return found ?? EntryFate.Stays;
    }

    // Not known is what neither the old endpoint nor the new one has: it was ignored before and is afterwards.
    private (bool IsKnown, EntryFate? Fate) Decide(UntypedPayload payload, PayloadEntry entry, string id)
    {
        if (_targets.TryGetValue(id, out MigrationTarget? target))
        {
            if (_contracts.FindMigration(target, entry.WireName, _cancellationToken) is ParameterMigration parameter)
            {
                return (true, new EntryFate(parameter.Action, parameter.To));
            }

            return FindRequest(target.To.Value)?.Find(entry.WireName) is not null ? (true, EntryFate.Stays)
                : (FindRequest(id)?.Find(entry.WireName) is not null, null);
        }

        Judgement judgement = _judge.Judge(id, payload.Draft, entry.WireName, _cancellationToken);
        if (judgement.Takes)
        {
            return (true, EntryFate.Stays);
        }

        // What another route of the family takes under some name was meant for that route.
        return judgement.Parameter is not ParameterMigration rule ? (false, null)
            : rule.Action == ParameterAction.Drop && IsRenamedElsewhere(judgement.Origin!, entry.WireName) ? (true, null)
            : (true, new EntryFate(rule.Action, rule.To));
    }

    private bool TryAdd(UntypedPayload payload, string id)
    {
        if (PayloadMigration.Find(payload.Draft, id, _contracts) is not PayloadMigration migration)
        {
            return false;
        }

        if (_targets.TryGetValue(id, out MigrationTarget? known))
        {
            return migration.Targets.Contains(known);
        }

        if (migration.Targets.Length != 1)
        {
            return false;
        }

        _targets.Add(id, migration.Targets[0]);
        return true;
    }

    private ObjectType? FindRequest(string id) => _contracts.GetContracts(_cancellationToken).FindRequest(id);

    private static bool IsRenamedElsewhere(Migration origin, string wireName) => origin.Endpoints
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Any(parameter => parameter.Action == ParameterAction.Rename && string.Equals(parameter.WireName, wireName, StringComparison.Ordinal));
}
