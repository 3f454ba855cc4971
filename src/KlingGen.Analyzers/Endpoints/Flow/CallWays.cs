using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>
/// By which calls a payload's way led to what was found: <c>if (model.Contains("kling")) Fill(body);</c>, <c>model.Contains("kling") ? CreateKling() : ...</c>.
/// Where the body goes when none of the calls is made is about what others write to it or make.
/// </summary>
/// <param name="places">Says which endpoints a call leaves.</param>
internal sealed class CallWays(PlaceFilter places)
{
    private readonly List<Way> _ways = [];
    private readonly Dictionary<ISymbol, (int Start, int End)> _reached = new(SymbolEqualityComparer.Default);

    /// <summary>Notes that all that was found from one place in the list to another was come to by one of some calls.</summary>
    public void Add(int start, int end, IReadOnlyList<IOperation> calls)
    {
        if (start < end)
        {
            _ways.Add(new Way(start, end, calls));
        }
    }

    /// <summary>Notes what was found by following a variable, the first time that it was come to.</summary>
    public void AddReached(ISymbol variable, int start, int end) => _reached[variable] = (start, end);

    /// <summary>Notes that a variable is come to again: by which other calls is not known, so that the first ones exclude nothing.</summary>
    public void ReachAgain(ISymbol variable)
    {
        if (_reached.TryGetValue(variable, out (int Start, int End) reached))
        {
            _ways.RemoveAll(way => way.Start <= reached.Start && way.End >= reached.End);
        }
    }

    /// <summary>What is left of all that was found.</summary>
    public IEnumerable<ImmutableArray<EndpointMention>> Leave(IReadOnlyList<ImmutableArray<EndpointMention>> found) => found.Select((all, place) => _ways
        .Where(way => way.Start <= place && place < way.End)
        .Aggregate(all, Leave));

    private ImmutableArray<EndpointMention> Leave(ImmutableArray<EndpointMention> all, Way way)
    {
        if (all.IsEmpty)
        {
            return all;
        }

        // A call that none of them leads to is for those that its conditions tell of.
        return way.Calls
            .SelectMany(call => places.Filter(all, call) is { IsEmpty: false } left ? left : places.FindTold(call))
            .Distinct()
            .ToImmutableArray();
    }

    private sealed record Way(int Start, int End, IReadOnlyList<IOperation> Calls);
}
