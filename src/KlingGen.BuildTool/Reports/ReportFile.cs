namespace KlingGen.BuildTool.Reports;

/// <summary>A Markdown file with one section for each project, each written by its project's build.</summary>
internal static class ReportFile
{
    private const string SectionMark = "## ";

    private const string Head = """
        # Moving between Kling families: what there is

        Written by `dotnet build -p:KlingReport=...`, one section for each project. Delete the file to begin anew.


        """;

    /// <summary>The report with a section in place of the one with the same heading, or added in the order of headings.</summary>
    public static string Replace(string? report, string section)
    {
        SortedDictionary<string, string> sections = new(StringComparer.Ordinal);
        foreach (string old in Split(report ?? "").Append(section))
        {
            sections[old[..old.IndexOf('\n')]] = old.TrimEnd() + "\n";
        }

        return Head.ReplaceLineEndings("\n") + string.Join("\n", sections.Values);
    }

    /// <summary>The projects that have a section.</summary>
    /// <param name="report">The report, or null where there is none yet.</param>
    /// <param name="folder">Its folder.</param>
    public static IEnumerable<ReportedProject> ReadProjects(string? report, string folder) => Split(report ?? "").Select(section => ProjectSection.Read(section, folder)).OfType<ReportedProject>();

    private static IEnumerable<string> Split(string report) =>
        ("\n" + report.ReplaceLineEndings("\n")).Split("\n" + SectionMark).Skip(1).Select(static part => SectionMark + part + "\n");
}
