using System.Text;
using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Reports;

/// <summary>What a report says of one project.</summary>
internal static class ProjectSection
{
    private const string NotCompiled = "NotCompiled";

    /// <summary>The section as Markdown.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="target">The family that the project is to be on.</param>
    /// <param name="folder">The report's folder, from which files are named.</param>
    /// <param name="logs">The logs of the project's frameworks.</param>
    public static string Write(string project, string target, string folder, IReadOnlyList<CompilerLog> logs)
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
        Finding[] movable = [.. open.Where(static one => one.FixIds is not null)];
        Finding[] byHand = [.. open.Where(static one => one.FixIds is null)];

        StringBuilder text = new();
        text.Append("## ").Append(Relate(project, folder)).Append("\n\n`KlingTarget` is `").Append(target).Append("`. ");
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
                $"`dotnet format analyzers --diagnostics {ids} --severity info` moves these. What is still here after that is to be moved by hand: "
                + "its lightbulb has no action because the result would not compile, or would lose something.",
                "Rule",
                movable,
                folder,
                static one => (one.Message, one.Rule));
        }

        Table(text, "By hand", "No fix reaches these: the place is no C# code, or what it belongs to is not certain.", "Rule", byHand, folder, static one => (one.Message, one.Rule));
        Table(text, "Accepted", "Suppressed in the code or by the baseline.", "Justification", accepted, folder, static one => ($"{one.Rule}: {one.Message}", one.Justification!));
        Table(text, "Left alone", "No rule asks for these to be moved.", "Why", stays, folder, static one => SplitReason(one.Message));
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, string lead, string lastColumn, Finding[] rows, string folder, Func<Finding, (string What, string Why)> describe)
    {
        if (rows.Length == 0)
        {
            return;
        }

        text.Append("\n### ").Append(title).Append("\n\n").Append(lead).Append("\n\n| Where | What | ").Append(lastColumn).Append(" |\n|---|---|---|\n");
        foreach (Finding one in rows)
        {
            string path = Relate(one.Path, folder);
            (string what, string why) = describe(one);
            text.Append("| [").Append(path).Append(':').Append(one.Line).Append("](").Append(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)).Append("#L").Append(one.Line).Append(") | ")
                .Append(Cell(what)).Append(" | ").Append(Cell(why)).Append(" |\n");
        }
    }

    private static (string What, string Why) SplitReason(string message)
    {
        int colon = message.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? (message, "") : (message[..colon], message[(colon + 2)..]);
    }

    private static string Say(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Cell(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");

    private static string Relate(string path, string folder) =>
        (Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path) : path).Replace('\\', '/');
}
