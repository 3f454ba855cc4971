using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Reports;

/// <summary>Brings the section of a project that was built up to date, and those of the projects that it references: what stays there may do so for its sake.</summary>
/// <param name="path">The report.</param>
/// <param name="own">The project.</param>
/// <param name="roslyn">The folder of the SDK's <c>dotnet format</c>, or null to do without reasons.</param>
internal sealed class ReportUpdate(string path, ReportedProject own, string? roslyn)
{
    private readonly string _folder = Path.GetDirectoryName(path)!;

    /// <summary>The new text of the report.</summary>
    public string Apply(string? before, TextWriter output)
    {
        ReportedProject[] known = [.. ReportFile.ReadProjects(before, _folder).Where(project => project.Path != own.Path), own];
        IReadOnlyList<ReportedProject> closure = own.FindClosure(known);
        bool isAsked = roslyn is not null
            && own.ReadLogs().Count == own.LogPaths.Count
            && closure.SelectMany(static project => project.ReadLogs()).SelectMany(static log => log.Findings).Any(static one => one.FixIds is not null)
            && TryAsk(roslyn, closure, output);
        StayingPlace[] staying = [.. known.SelectMany(static project => project.ReadStaying())];
        foreach (ReportedProject project in closure)
        {
            before = ReportFile.Replace(before, ProjectSection.Write(project, _folder, project.ReadLogs(), isAsked ? staying : null));
        }

        return before!;
    }

    // The report is written without reasons rather than not at all.
    private bool TryAsk(string folder, IReadOnlyList<ReportedProject> closure, TextWriter output)
    {
        try
        {
            if (new FixEngine(folder).FindStaying(closure) is not string[] texts)
            {
                return false;
            }

            own.WriteStaying(texts);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            output.WriteLine($"KlingGen : warning : The report does not say why calls stay, for the fixes could not be asked: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            return false;
        }
    }
}
