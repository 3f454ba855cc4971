using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Reports;

/// <summary>A project that has a section in a report.</summary>
/// <param name="Path">The project file.</param>
/// <param name="Target">The family that it is to be on.</param>
/// <param name="LogPaths">Where the compiler's logs are, one for each framework. Beside each is how the compiler was called, and why what it lists stays.</param>
internal sealed record ReportedProject(string Path, string Target, IReadOnlyList<string> LogPaths)
{
    /// <summary>How the compiler was called, framework by framework.</summary>
    public IReadOnlyList<CompilerCall> Calls { get; } = [.. LogPaths.Select(static log => CompilerCall.Find(Beside(log, ".args"))).OfType<CompilerCall>()];

    /// <summary>The logs that are there.</summary>
    public IReadOnlyList<CompilerLog> ReadLogs() => [.. LogPaths.Select(CompilerLog.Find).OfType<CompilerLog>()];

    /// <summary>Why things stay in this project and those that it references, as far as it has been asked.</summary>
    public IEnumerable<StayingPlace> ReadStaying()
    {
        string path = Beside(LogPaths[0], ".stays");
        return File.Exists(path) ? StayingPlace.ReadAll(File.ReadAllLines(path)) : [];
    }

    /// <summary>Keeps the answer.</summary>
    public void WriteStaying(IEnumerable<string> texts) => File.WriteAllLines(Beside(LogPaths[0], ".stays"), texts.Select(static text => text.ReplaceLineEndings(" ")));

    /// <summary>This project after all of the known ones that it references, and after those that they do.</summary>
    public IReadOnlyList<ReportedProject> FindClosure(IReadOnlyCollection<ReportedProject> known)
    {
        List<ReportedProject> closure = [];
        Add(this);
        return closure;

        void Add(ReportedProject project)
        {
            if (closure.Contains(project))
            {
                return;
            }

            HashSet<string> references = [.. project.Calls.SelectMany(static call => call.References)];
            foreach (ReportedProject other in known.Where(other => other.Path != project.Path && other.Calls.Any(call => references.Contains(call.Assembly))))
            {
                Add(other);
            }

            closure.Add(project);
        }
    }

    private static string Beside(string log, string extension) => System.IO.Path.ChangeExtension(log, extension);
}
