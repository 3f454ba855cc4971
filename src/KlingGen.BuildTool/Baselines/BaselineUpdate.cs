using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Baselines;

/// <summary>Brings a project's baseline to what its code uses now.</summary>
/// <param name="logs">The logs of its frameworks, compiled without the baseline.</param>
/// <param name="isComplete">Whether every framework has one; what an absent one needs is not known, so that nothing is taken out.</param>
internal sealed class BaselineUpdate(IReadOnlyList<CompilerLog> logs, bool isComplete)
{
    private const string DefaultJustification = "In use when the baseline was written.";

    /// <summary>The new text of the file, null for none, after saying what has changed.</summary>
    public string? Apply(string? before, string file, TextWriter output)
    {
        // What fails no build needs no acceptance; what is suppressed by hand has one.
        Finding[] found = [.. logs.SelectMany(static log => log.Findings).Where(static one => one.Justification is null && one.Level is "error" or "warning")];
        IReadOnlyDictionary<Acceptance, string> old = BaselineText.Read(before);
        Dictionary<Acceptance, string> accepted = isComplete ? [] : new(old);
        foreach (Finding one in found)
        {
            if (one.Member is string member)
            {
                Acceptance key = new(one.Rule, member);
                accepted[key] = old.GetValueOrDefault(key, DefaultJustification);
            }
        }

        Acceptance[] gone = [.. old.Keys.Where(key => !accepted.ContainsKey(key))];
        output.WriteLine($"KlingGen: {file} accepts {Count(accepted.Count, "use")}, {accepted.Keys.Count(key => !old.ContainsKey(key))} of them new; {gone.Length} no longer needed");
        foreach (Acceptance one in gone)
        {
            output.WriteLine($"KlingGen: no longer needed: {one.Rule} {one.Member}");
        }

        foreach (Finding one in found.Where(static one => one.Member is null).DistinctBy(static one => one.Key))
        {
            output.WriteLine($"{one.Path}({one.Line}): warning {one.Rule}: No attribute can accept this; move it, or give the rule another severity in a .globalconfig");
        }

        return BaselineText.Write(accepted);
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
