using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Says which endpoints a place in the code leaves: its branch, and the conditions that it runs under.</summary>
/// <param name="conditions">Reads the conditions.</param>
/// <param name="filter">Says what they leave.</param>
internal sealed class PlaceFilter(ConditionReader conditions, MentionFilter filter)
{
    private readonly GuardFinder _guards = new(conditions);

    public ConditionReader Conditions => conditions;

    public ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, IOperation place) =>
        mentions.IsEmpty ? mentions : filter.Filter(Branches.Filter(mentions, place.Syntax), _guards.Find(place));
}
