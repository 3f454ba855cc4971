using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>The C# projects of a solution, each after those that it references, with what is known of them.</summary>
internal sealed class SolutionProjects
{
    private SolutionProjects(Solution solution, IReadOnlyList<ProjectState> projects)
    {
        Solution = solution;
        Projects = projects;
    }

    public Solution Solution { get; }

    public IReadOnlyList<ProjectState> Projects { get; }

    public static async Task<SolutionProjects> ReadAsync(Solution solution, CancellationToken cancellationToken)
    {
        List<ProjectState> projects = [];
        foreach (ProjectId id in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken))
        {
            if (solution.GetProject(id) is Project { Language: LanguageNames.CSharp } project
                && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is Compilation compilation)
            {
                KlingProject? facts = KlingProject.Find(compilation, project.AnalyzerOptions, cancellationToken);
                projects.Add(new ProjectState(project, compilation, facts));
            }
        }

        return new SolutionProjects(solution, projects);
    }

    /// <summary>What becomes of the endpoints that some project means to move.</summary>
    public Dictionary<string, EndpointMigration> FindMigrations()
    {
        Dictionary<string, EndpointMigration> found = new(StringComparer.Ordinal);
        foreach (ProjectState project in Projects.Where(static project => project.Facts is { Contracts.HasMigrations: true }))
        {
            foreach (EndpointMigration migration in project.Facts!.Contracts.Migrations.SelectMany(static migration => migration.Endpoints))
            {
                if (project.Facts.Contracts.FindMigration(migration.From.Value) is EndpointMigration own)
                {
                    found[own.From.Value] = own;
                }
            }
        }

        return found;
    }

    /// <summary>The facts by which a project's files are changed: its own, or where it has none those of a project that it references.</summary>
    public (KlingProject? Facts, string? Refusal) FindFacts(ProjectState state)
    {
        if (state.Facts is { Contracts.Migrations.Count: > 0 } own)
        {
            return own.Contracts.HasMigrations ? (own, null) : (own, $"the project '{state.Project.Name}' is not meant to move");
        }

        HashSet<ProjectId> references = [.. Solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(state.Project.Id)];
        KlingProject? shared = Projects.LastOrDefault(other => references.Contains(other.Project.Id) && other.Facts is { Contracts.HasMigrations: true })?.Facts;
        return shared is null ? (null, $"the project '{state.Project.Name}' has no KlingGen") : (shared, null);
    }
}
