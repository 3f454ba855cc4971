using System.Collections.Immutable;
using KlingGen.Contracts.Migrations;

namespace KlingGen.CodeFixes.Solutions.Subjects;

/// <summary>A request type with its response type: what the calls of the endpoints that share them are made of.</summary>
/// <param name="name">The route's name: <c>image-to-video</c>.</param>
/// <param name="migrations">What becomes of its endpoints; those that stay are not among them.</param>
internal sealed class Route(string name, ImmutableArray<EndpointMigration> migrations) : Subject(name)
{
    /// <summary>The number of endpoints that a call of the route can move to.</summary>
    public int TargetCount { get; } = migrations.Max(static migration => migration.Targets.Count);

    /// <summary>A migration that stands for all: of the tiers of a route only the ids differ.</summary>
    public EndpointMigration Example { get; } = migrations[0];

    /// <summary>Whether requests of the route may have to stay, because every target has a condition.</summary>
    public bool CanStay { get; } = migrations[0].Targets.All(static target => target.WhenPresent is not null || target.WhenAbsent is not null);
}
