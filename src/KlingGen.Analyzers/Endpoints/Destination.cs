using System.Collections.Immutable;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>The endpoints that a payload, or one entry of it, can go to.</summary>
/// <param name="mentions">The endpoints with the constants that name them; one without id is a model that no schema describes.</param>
/// <param name="isNear">Whether they are named where the payload goes, rather than somewhere around it.</param>
/// <param name="isDivided">Whether some of the payload's names are left out or renamed on the way.</param>
internal sealed class Destination(ImmutableArray<EndpointMention> mentions, bool isNear = true, bool isDivided = false)
{
    /// <summary>Of a payload that is made and not sent: compared with, logged, read, or thrown away.</summary>
    public static Destination Nowhere { get; } = new(ImmutableArray<EndpointMention>.Empty);

    public ImmutableArray<EndpointMention> Mentions { get; } = mentions;

    public bool IsNear { get; } = isNear;

    public bool IsDivided { get; } = isDivided;

    /// <summary>Whether an endpoint is among them that may take any parameter.</summary>
    public bool IsOpen => Mentions.Any(static mention => mention.Id is null);

    /// <summary>The ids, each once.</summary>
    public ImmutableArray<string> Ids { get; } =
        mentions.Select(static mention => mention.Id).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();
}
