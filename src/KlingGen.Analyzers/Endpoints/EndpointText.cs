using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>A text of the program that is an endpoint's id or URL.</summary>
/// <param name="location">The text without its quotes.</param>
/// <param name="endpoints">The endpoints that it can be; several where it has holes.</param>
internal sealed class EndpointText(Location location, ImmutableArray<string> endpoints)
{
    public Location Location { get; } = location;

    public ImmutableArray<string> Endpoints { get; } = endpoints;
}
