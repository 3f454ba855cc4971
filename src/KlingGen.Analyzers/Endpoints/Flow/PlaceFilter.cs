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
    private readonly Dictionary<SyntaxNode, List<IdTest>> _found = [];

    public ConditionReader Conditions => conditions;

    /// <summary>Those of the endpoints that a place leaves.</summary>
    public ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, IOperation place) =>
        mentions.IsEmpty ? mentions : filter.Filter(Branches.Filter(mentions, place.Syntax), FindGuards(place));

    /// <summary>The endpoints that a place's conditions tell of by themselves.</summary>
    public ImmutableArray<EndpointMention> FindTold(IOperation place) => filter.FindByGuards(FindGuards(place));

    private List<IdTest> FindGuards(IOperation place)
    {
        if (!_found.TryGetValue(place.Syntax, out List<IdTest>? known))
        {
            _found.Add(place.Syntax, known = _guards.Find(place));
        }

        return known;
    }
}
