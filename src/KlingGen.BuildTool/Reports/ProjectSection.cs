using System.Text;
using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Reports;

/// <summary>What a report says of one project.</summary>
internal static class ProjectSection
{
    private const string NotCompiled = "NotCompiled";
    private const int MaximumEndpoints = 3;
    private const string TargetMark = "`KlingTarget` is `";
    private const string LogMark = "<!-- log: ";
    private const string LogEnd = " -->";

    /// <summary>The section as Markdown.</summary>
    /// <param name="project">The project.</param>
    /// <param name="folder">The report's folder, from which files are named.</param>
    /// <param name="logs">The logs of the project's frameworks.</param>
    /// <param name="staying">What the fixes were found to leave, with the reason; null where they could not be asked.</param>
    public static string Write(ReportedProject project, string folder, IReadOnlyList<CompilerLog> logs, IReadOnlyCollection<StayingPlace>? staying)
    {
        Finding[] found = [.. logs.SelectMany(static log => log.Findings)
            .Where(one => one.StayReason != NotCompiled || logs.All(log => log.Findings.Any(other => other.Key == one.Key)))
            .DistinctBy(static one => one.Key)
            .OrderBy(static one => one.Path, StringComparer.Ordinal)
            .ThenBy(static one => one.Line)
            .ThenBy(static one => one.Rule, StringComparer.Ordinal)];
        Finding[] stays = [.. found.Where(static one => one.StayReason is not null)];
        Finding[] accepted = [.. found.Where(static one => one.StayReason is null && one.Justification is not null)];
        Finding[] open = [.. found.Where(static one => one.StayReason is null && one.Justification is null)];
        (Finding One, string? Why)[] reasons = [.. open.Select(one => (one, WhyByHand(one, staying ?? [])))];
        Finding[] movable = [.. reasons.Where(static pair => pair.Why is null).Select(static pair => pair.One)];
        (Finding One, string Why)[] byHand = [.. reasons.Where(static pair => pair.Why is not null).Select(static pair => (pair.One, pair.Why!))];

        StringBuilder text = new();
        text.Append("## ").Append(Relate(project.Path, folder)).Append("\n\n");
        foreach (string log in project.LogPaths)
        {
            text.Append(LogMark).Append(Relate(log, folder)).Append(LogEnd).Append('\n');
        }

        text.Append(TargetMark).Append(project.Target).Append("`. ");
        if (found.Length == 0)
        {
            return text.Append("Nothing is to be moved, and nothing is known to stay.\n").ToString();
        }

        text.Append(Say(movable.Length, "place")).Append(" to be moved, ").Append(byHand.Length).Append(" by hand, ")
            .Append(accepted.Length).Append(" accepted, ").Append(stays.Length).Append(" left alone.\n");
        if (movable.Length > 0)
        {
            string ids = string.Join(" ", movable.SelectMany(static one => one.FixIds!.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            Table(
                text,
                "To be moved",
                $"`dotnet format analyzers --diagnostics {ids} --severity info` moves these."
                + (staying is null
                    ? " What is still here after that is to be moved by hand: its lightbulb has no action because the result would not compile, or would lose something."
                    : ""),
                ["Where", "What", "Endpoint", "Rule"],
                movable,
                folder,
                static one => [one.Message, Shorten(one.Endpoint), one.Rule]);
        }

        Dictionary<Finding, string> why = byHand.ToDictionary(static pair => pair.One, static pair => pair.Why);
        Table(
            text,
            "By hand",
            "No fix moves these, for the reason given. Change what stands in the way and run the fix again, move the call by hand, or accept it.",
            ["Where", "What", "Endpoint", "Why"],
            [.. why.Keys],
            folder,
            one => [$"{one.Rule}: {one.Message}", Shorten(one.Endpoint), why[one]]);
        Table(text, "Accepted", "Suppressed in the code or by the baseline.", ["Where", "What", "Justification"], accepted, folder, static one => [$"{one.Rule}: {one.Message}", one.Justification!]);
        Table(text, "Left alone", "No rule asks for these to be moved.", ["Where", "What", "Why"], stays, folder, static one => SplitReason(one.Message));
        return text.ToString();
    }

    /// <summary>The project that a section is about; null where it does not say where its logs are.</summary>
    /// <param name="section">The section.</param>
    /// <param name="folder">The report's folder.</param>
    public static ReportedProject? Read(string section, string folder)
    {
        string[] lines = section.Split('\n');
        string[] logs = [.. lines
            .Where(static line => line.StartsWith(LogMark, StringComparison.Ordinal) && line.EndsWith(LogEnd, StringComparison.Ordinal))
            .Select(line => Path.GetFullPath(line[LogMark.Length..^LogEnd.Length], folder))];
        string? target = lines.Where(static line => line.StartsWith(TargetMark, StringComparison.Ordinal)).Select(static line => line[TargetMark.Length..].Split('`')[0]).FirstOrDefault();
        return logs.Length == 0 || target is null ? null : new ReportedProject(Path.GetFullPath(lines[0]["## ".Length..], folder), target, logs);
    }

    // Null where a fix moves it, as far as is known.
    private static string? WhyByHand(Finding one, IReadOnlyCollection<StayingPlace> staying) =>
        one.FixIds is not null ? staying.FirstOrDefault(place => place.Contains(one.Path, one.Line, one.Column))?.Reason
        : one.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? "what it belongs to is likely, and not certain"
        : "no fix reaches a file that is no C# code";

    private static void Table(StringBuilder text, string title, string lead, string[] columns, IReadOnlyCollection<Finding> rows, string folder, Func<Finding, string[]> describe)
    {
        if (rows.Count == 0)
        {
            return;
        }

        text.Append("\n### ").Append(title).Append("\n\n").Append(lead).Append("\n\n| ").AppendJoin(" | ", columns).Append(" |\n|")
            .AppendJoin("|", columns.Select(static _ => "---")).Append("|\n");
        foreach (Finding one in rows)
        {
            string path = Relate(one.Path, folder);
            text.Append("| [").Append(path).Append(':').Append(one.Line).Append("](").Append(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)).Append("#L").Append(one.Line).Append(')');
            foreach (string cell in describe(one))
            {
                text.Append(" | ").Append(Cell(cell));
            }

            text.Append(" |\n");
        }
    }

    private static string[] SplitReason(string message)
    {
        int colon = message.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? [message, ""] : [message[..colon], message[(colon + 2)..]];
    }

    // Code that tests ids can mean every endpoint of a family.
    private static string Shorten(string? endpoints) => (endpoints ?? "").Split(", ") is { Length: > MaximumEndpoints } many
        ? $"{string.Join(", ", many.Take(MaximumEndpoints))} and {many.Length - MaximumEndpoints} more"
        : endpoints ?? "";

    private static string Say(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Cell(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");

    private static string Relate(string path, string folder) =>
        (Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path) : path).Replace('\\', '/');
}
