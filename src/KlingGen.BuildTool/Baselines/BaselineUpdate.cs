using KlingGen.Analyzers.Projects.Baselines;
using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Baselines;

/// <summary>Brings a project's baseline to what its code uses now.</summary>
/// <param name="logs">The logs of its frameworks, compiled without the baseline.</param>
/// <param name="isComplete">Whether every framework has one; what an absent one needs is not known, so that nothing is taken out.</param>
internal sealed class BaselineUpdate(IReadOnlyList<CompilerLog> logs, bool isComplete)
{
    private const string DefaultJustification = "In use when the baseline was written.";

    // Accepted, it could not speak any more. It is here where a number stands in an attribute outside of the baseline.
    private const string ExceededRule = "KLG1008";

    /// <summary>The new text of the file, null for none, after saying what has changed.</summary>
    public string? Apply(string? before, string file, TextWriter output)
    {
        IReadOnlyDictionary<Acceptance, AcceptedUses> old = BaselineText.Read(before);
        Dictionary<Acceptance, AcceptedUses> accepted = isComplete ? [] : new(old);
        foreach (CompilerLog log in logs)
        {
            foreach (IGrouping<Acceptance, Finding> uses in FindOpen(log).Where(static one => one.Member is not null).GroupBy(static one => new Acceptance(one.Rule, one.Member!)))
            {
                // The frameworks share the file: what any of them needs.
                UseCounts? counts = uses.First().IsCounted ? CountUses(uses, accepted.GetValueOrDefault(uses.Key)?.Uses) : null;
                accepted[uses.Key] = new AcceptedUses(counts, old.GetValueOrDefault(uses.Key)?.Justification ?? DefaultJustification);
            }
        }

        Acceptance[] gone = [.. old.Keys.Where(key => !accepted.ContainsKey(key))];
        output.WriteLine($"KlingGen: {file} accepts {Count(accepted.Values.Sum(CountOf), "use")}, {accepted.Sum(pair => CountNew(pair.Value, old.GetValueOrDefault(pair.Key)))} of them new; {gone.Length} no longer needed");
        foreach (Acceptance one in gone)
        {
            output.WriteLine($"KlingGen: no longer needed: {one.Rule} {one.Member}");
        }

        foreach (Finding one in logs.SelectMany(FindOpen).Where(static one => one.Member is null).DistinctBy(static one => one.Key))
        {
            output.WriteLine($"{one.Path}({one.Line}): warning {one.Rule}: No attribute can accept this; move it, or give the rule another severity in a .globalconfig");
        }

        foreach (Finding one in logs.SelectMany(static log => log.Findings).Where(static one => one is { Rule: ExceededRule, Justification: null }).DistinctBy(static one => one.Key))
        {
            output.WriteLine($"{one.Path}({one.Line}): warning {one.Rule}: An attribute outside of the baseline accepts less; change it there");
        }

        return BaselineText.Write(accepted);
    }

    // What fails no build needs no acceptance; what is suppressed by hand has one.
    private static IEnumerable<Finding> FindOpen(CompilerLog log) => log.Findings.Where(static one => one.Justification is null && one.Level is "error" or "warning" && one.Rule != ExceededRule);

    private static UseCounts CountUses(IEnumerable<Finding> uses, UseCounts? known)
    {
        UseCounts counts = UseCounts.Of(uses.DistinctBy(static one => (one.Path, one.Line, one.Column, one.Kind)).Select(static one => one.Kind));
        return known is null ? counts : UseCounts.Largest([counts, known]);
    }

    private static int CountOf(AcceptedUses uses) => uses.Uses?.Total ?? 1;

    private static int CountNew(AcceptedUses now, AcceptedUses? before) => (now.Uses, before) switch
    {
        (_, null) => CountOf(now),
        // A file of before uses were counted accepts whatever there was.
        (null, _) or (_, { Uses: null }) => 0,
        ({ Kinds: not null } uses, { Uses: { Kinds: not null } accepted }) => accepted.FindExcess(uses).Values.Sum(),
        var (uses, accepted) => Math.Max(0, uses.Total - accepted.Uses.Total),
    };

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
