using System.Globalization;

namespace KlingGen.Analyzers.Projects.Baselines;

/// <summary>Uses by what they are of, as the <c>MessageId</c> of an attribute says it: <c>"3 uses: cfg_scale at a (2); cfg_scale at b"</c>.</summary>
/// <param name="total">How many there are.</param>
/// <param name="kinds">How many of each kind; null where a baseline does not say, as of old.</param>
internal sealed class UseCounts(int total, IReadOnlyDictionary<string, int>? kinds)
{
    private const string Between = "; ";
    private const string Place = " at ";

    /// <summary>How many there are.</summary>
    public int Total => total;

    /// <summary>How many of each kind; null where only their number is known.</summary>
    public IReadOnlyDictionary<string, int>? Kinds => kinds;

    /// <summary>What a use is of.</summary>
    /// <param name="parameter">The parameter's wire name, or null where it is of the endpoint itself.</param>
    /// <param name="endpoint">The endpoint, with <c>*</c> where several differ, or null where it is not known.</param>
    public static string KindOf(string? parameter, string? endpoint) =>
        string.Join(Place, new[] { parameter, endpoint }.OfType<string>()).Replace(Between, ", ").Replace("\"", "'").Replace("\\", "/");

    /// <summary>Those of the given kinds.</summary>
    public static UseCounts Of(IEnumerable<string> uses) => Of(uses.GroupBy(static use => use, StringComparer.Ordinal).ToDictionary(static kind => kind.Key, static kind => kind.Count(), StringComparer.Ordinal));

    /// <summary>As many of each kind as there are in any of several.</summary>
    public static UseCounts Largest(IEnumerable<UseCounts> all)
    {
        UseCounts[] counts = [.. all];
        return Array.Exists(counts, static one => one.Kinds is null)
            ? new UseCounts(counts.Max(static one => one.Total), null)
            : Of(counts.SelectMany(static one => one.Kinds!).GroupBy(static kind => kind.Key, StringComparer.Ordinal).ToDictionary(static kind => kind.Key, static kind => kind.Max(static one => one.Value), StringComparer.Ordinal));
    }

    /// <summary>Reads what an attribute says, or null where that is no number of uses.</summary>
    public static UseCounts? Read(string? text)
    {
        int colon = text?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        string[] words = (colon < 0 ? text : text!.Substring(0, colon))?.Split(' ') ?? [];
        if (words.Length != 2 || words[1] is not ("use" or "uses") || !TryReadNumber(words[0], out int total))
        {
            return null;
        }

        return colon < 0 ? new UseCounts(total, null) : Of(text!.Substring(colon + 2)
            .Split(new[] { Between }, StringSplitOptions.RemoveEmptyEntries)
            .Select(ReadKind)
            .GroupBy(static kind => kind.Name, StringComparer.Ordinal)
            .ToDictionary(static kind => kind.Key, static kind => kind.Sum(static one => one.Count), StringComparer.Ordinal));
    }

    /// <summary>What an attribute says.</summary>
    public string Write()
    {
        string number = total.ToString(CultureInfo.InvariantCulture) + (total == 1 ? " use" : " uses");
        return kinds is null ? number : number + ": " + string.Join(Between, kinds
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => kind.Value == 1 ? kind.Key : $"{kind.Key} ({kind.Value.ToString(CultureInfo.InvariantCulture)})"));
    }

    /// <summary>How many of the given uses find no place in these, kind by kind; a use at one endpoint has a place in those at several of which it is one.</summary>
    public IReadOnlyDictionary<string, int> FindExcess(UseCounts uses)
    {
        Dictionary<string, int> free = kinds!.ToDictionary(static kind => kind.Key, static kind => kind.Value, StringComparer.Ordinal);
        Dictionary<string, int> excess = uses.Kinds!.ToDictionary(static kind => kind.Key, kind => kind.Value - Take(free, kind.Key, kind.Value), StringComparer.Ordinal);
        foreach (string kind in excess.Keys.OrderBy(static kind => kind, StringComparer.Ordinal).ToArray())
        {
            foreach (string wider in free.Keys.Where(accepted => Covers(accepted, kind)).OrderBy(static accepted => accepted, StringComparer.Ordinal).ToArray())
            {
                excess[kind] -= Take(free, wider, excess[kind]);
            }
        }

        return excess.Where(static kind => kind.Value > 0).ToDictionary(static kind => kind.Key, static kind => kind.Value, StringComparer.Ordinal);
    }

    private static UseCounts Of(Dictionary<string, int> kinds) => new(kinds.Values.Sum(), kinds);

    private static int Take(Dictionary<string, int> free, string kind, int count)
    {
        int taken = free.TryGetValue(kind, out int there) ? Math.Min(there, count) : 0;
        if (taken > 0)
        {
            free[kind] = there - taken;
        }

        return taken;
    }

    private static (string Name, int Count) ReadKind(string text)
    {
        int open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text.EndsWith(")", StringComparison.Ordinal) && TryReadNumber(text.Substring(open + 2, text.Length - open - 3), out int count) ? (text.Substring(0, open), count) : (text, 1);
    }

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // Each endpoint of the use is one of those accepted, and the parameter is the same.
    private static bool Covers(string accepted, string kind)
    {
        (string parameter, string[] endpoints) = Split(accepted);
        (string otherParameter, string[] others) = Split(kind);
        return string.Equals(parameter, otherParameter, StringComparison.Ordinal) && others.All(other => Array.Exists(endpoints, endpoint => CoversEndpoint(endpoint, other)));
    }

    private static (string Parameter, string[] Endpoints) Split(string kind)
    {
        int place = kind.IndexOf(Place, StringComparison.Ordinal);
        return (place < 0 ? "" : kind.Substring(0, place), (place < 0 ? kind : kind.Substring(place + Place.Length)).Split(new[] { ", " }, StringSplitOptions.None));
    }

    private static bool CoversEndpoint(string pattern, string endpoint)
    {
        string[] segments = pattern.Split('/');
        string[] others = endpoint.Split('/');
        return segments.Length == others.Length && segments.Zip(others, static (segment, other) => segment == "*" || string.Equals(segment, other, StringComparison.Ordinal)).All(static same => same);
    }
}
