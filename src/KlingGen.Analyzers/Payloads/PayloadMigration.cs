using System.Collections.Immutable;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Where a payload goes when its calls of one endpoint move to the target family.</summary>
/// <param name="endpoint">What is known of the endpoint's way.</param>
/// <param name="targets">The targets that the payload's entries leave possible; never empty, and one unless the payload is partial.</param>
internal sealed class PayloadMigration(EndpointMigration endpoint, ImmutableArray<MigrationTarget> targets)
{
    public EndpointMigration Endpoint { get; } = endpoint;

    public ImmutableArray<MigrationTarget> Targets { get; } = targets;

    /// <summary>One for each endpoint of the payload; none when an endpoint stays, for then the payload may be right as it is.</summary>
    public static ImmutableArray<PayloadMigration> FindAll(Payload payload, ProjectContracts contracts)
    {
        ImmutableArray<PayloadMigration>.Builder found = ImmutableArray.CreateBuilder<PayloadMigration>(payload.Endpoints.Length);
        foreach (string endpoint in payload.Endpoints)
        {
            if (Find(payload, endpoint, contracts) is not PayloadMigration migration)
            {
                return ImmutableArray<PayloadMigration>.Empty;
            }

            found.Add(migration);
        }

        return found.MoveToImmutable();
    }

    /// <summary>Where the payload's calls of one endpoint go, or null when they stay or may stay.</summary>
    public static PayloadMigration? Find(PayloadBody payload, string endpoint, ProjectContracts contracts)
    {
        if (contracts.FindMigration(endpoint) is not EndpointMigration migration)
        {
            return null;
        }

        ImmutableArray<MigrationTarget>.Builder targets = ImmutableArray.CreateBuilder<MigrationTarget>();
        foreach (MigrationTarget target in migration.Targets)
        {
            bool? isPresent = target.WhenPresent is null ? true : IsPresent(payload, target.WhenPresent);
            bool? isRuledOut = target.WhenAbsent is null ? false : IsPresent(payload, target.WhenAbsent);
            if (isPresent == false || isRuledOut == true)
            {
                continue;
            }

            targets.Add(target);
            if (isPresent == true && isRuledOut == false)
            {
                return new PayloadMigration(migration, targets.ToImmutable());
            }
        }

        return null;
    }

    // Null where the parameter may have been given elsewhere.
    private static bool? IsPresent(PayloadBody payload, string wireName) =>
        payload.Find(wireName) is PayloadEntry entry ? !entry.IsConstantNull : payload.MayHold(wireName) ? null : false;
}
