using System.Reflection;
using System.Runtime.Loader;
using KlingGen.BuildTool.Logs;

namespace KlingGen.BuildTool.Reports;

/// <summary>Asks the package's fixes what they leave. They run on the compiler that comes with the SDK's <c>dotnet format</c>.</summary>
/// <param name="roslyn">The folder of <c>dotnet format</c>.</param>
internal sealed class FixEngine(string roslyn)
{
    private const string Fixes = "KlingGen.CodeFixes";

    /// <summary>Why things stay in the projects, six texts for each place; null where the SDK is too old for the fixes.</summary>
    /// <param name="projects">Projects, each after those that it references.</param>
    public string[]? FindStaying(IReadOnlyList<ReportedProject> projects)
    {
        if (!File.Exists(Path.Combine(roslyn, "Microsoft.CodeAnalysis.Workspaces.dll"))
            || projects.SelectMany(static project => project.Calls).SelectMany(static call => call.Analyzers).FirstOrDefault(static path => Path.GetFileNameWithoutExtension(path) == Fixes) is not string fixes)
        {
            return null;
        }

        (ReportedProject Project, CompilerCall Call)[] calls = [.. projects.SelectMany(static project => project.Calls.Select(call => (project, call)))];
        fixes = Path.GetFullPath(fixes, Path.GetDirectoryName(projects[^1].Path)!);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            string? path = new[] { roslyn, Path.GetDirectoryName(fixes)! }.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
            return path is null ? null : context.LoadFromAssemblyPath(path);
        };
        MethodInfo find = AssemblyLoadContext.Default.LoadFromAssemblyPath(fixes)
            .GetType("KlingGen.CodeFixes.Reports.CommandLines", throwOnError: true)!
            .GetMethod("FindStaying", BindingFlags.Public | BindingFlags.Static)!;
        return (string[])find.Invoke(
            null,
            BindingFlags.DoNotWrapExceptions,
            null,
            [calls.Select(static call => call.Call.Assembly).ToArray(), calls.Select(static call => Path.GetDirectoryName(call.Project.Path)!).ToArray(), calls.Select(static call => call.Call.Text).ToArray()],
            null)!;
    }
}
