using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Reports;

/// <summary>The way in for the build tool, which has no compiler of its own: it finds this class by name, and texts are all that passes.</summary>
internal static class CommandLines
{
    /// <summary>What stays in projects, each given as the compiler was called for it; a project comes after those that it references.</summary>
    /// <param name="names">The assemblies' names.</param>
    /// <param name="folders">The projects' folders.</param>
    /// <param name="arguments">The compiler's arguments, each of them on a line.</param>
    /// <returns>For each place its file, line and column where it begins and line and column where it ends, all from 1, and why it stays, one after the other.</returns>
    public static string[] FindStaying(string[] names, string[] folders, string[] arguments)
    {
        using AdhocWorkspace workspace = new();
        List<ProjectInfo> projects = [];
        for (int i = 0; i < names.Length; i++)
        {
            projects.Add(Reference(CommandLineProject.CreateProjectInfo(names[i], LanguageNames.CSharp, Split(arguments[i]), folders[i], workspace), projects));
        }

        Solution solution = workspace.AddSolution(SolutionInfo.Create(SolutionId.CreateNewId(), VersionStamp.Default, projects: projects));
        return [.. StayingCalls.FindAsync(solution, CancellationToken.None).GetAwaiter().GetResult().SelectMany(static staying => Write(staying.Place.GetLineSpan(), staying.Reason))];
    }

    private static string[] Write(FileLinePositionSpan place, string reason) =>
        [place.Path, Number(place.StartLinePosition.Line), Number(place.StartLinePosition.Character), Number(place.EndLinePosition.Line), Number(place.EndLinePosition.Character), reason];

    private static string Number(int fromZero) => (fromZero + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Split(string arguments) =>
        arguments.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0).SelectMany(static line => CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: false));

    // What is referenced as an assembly and is one of the projects is referenced as that: a move goes through all of them.
    private static ProjectInfo Reference(ProjectInfo project, List<ProjectInfo> others)
    {
        List<MetadataReference> assemblies = [];
        List<ProjectReference> references = [];
        foreach (MetadataReference reference in project.MetadataReferences)
        {
            string path = (reference as PortableExecutableReference)?.FilePath ?? string.Empty;
            ProjectInfo? other = others
                .Where(other => string.Equals(other.AssemblyName, Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(other => path.StartsWith(Path.GetDirectoryName(other.OutputFilePath) ?? "?", StringComparison.OrdinalIgnoreCase))
                .FirstOrDefault();
            if (other is null)
            {
                assemblies.Add(reference);
            }
            else
            {
                references.Add(new ProjectReference(other.Id, reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        return project.WithMetadataReferences(assemblies).WithProjectReferences(references);
    }
}
