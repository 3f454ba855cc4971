using System.Collections.Concurrent;
using System.Text;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Testing.Corpus;

/// <summary>Makes the projects of cases. Newtonsoft.Json is at hand in all of them.</summary>
public static class CorpusSolution
{
    private static readonly ConcurrentDictionary<(string? Target, bool UsesKlingGen), Lazy<Project>> _empty = new();

    /// <summary>The project under test, with the projects it references as an editor has them, as source.</summary>
    /// <param name="one">The case.</param>
    /// <param name="usesKlingGen">Whether it has the package.</param>
    public static Project Create(CorpusCase one, bool usesKlingGen = true)
    {
        Project empty = _empty.GetOrAdd((one.Target, usesKlingGen), key => new Lazy<Project>(() => CreateEmpty(key.Target, key.UsesKlingGen))).Value;
        Solution solution = empty.Solution;
        List<ProjectReference> references = [];
        foreach (CorpusProject reference in one.References.Reverse())
        {
            ProjectId id = ProjectId.CreateNewId(reference.Name);
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Default,
                    reference.Name,
                    reference.Name,
                    LanguageNames.CSharp,
                    filePath: $"/test/{reference.Name}/{reference.Name}.csproj",
                    compilationOptions: ((CSharpCompilationOptions)empty.CompilationOptions!).WithOutputKind(OutputKind.DynamicallyLinkedLibrary),
                    parseOptions: empty.ParseOptions))
                .AddMetadataReferences(id, empty.MetadataReferences)
                .AddProjectReferences(id, references);
            // What stands for the files that MSBuild writes, the global usings among them.
            foreach (Document document in empty.Documents.Where(document => document.FilePath!.Contains("/obj/", StringComparison.Ordinal)))
            {
                solution = solution.AddDocument(
                    DocumentId.CreateNewId(id), document.Name, document.GetTextAsync().GetAwaiter().GetResult(), filePath: $"/test/{reference.Name}/obj/{document.Name}");
            }

            solution = AddFiles(solution, id, reference);
            references.Add(new ProjectReference(id));
        }

        return AddFiles(solution.AddProjectReferences(empty.Id, references), empty.Id, one.Main).GetProject(empty.Id)!;
    }

    /// <summary>The same project, with the projects it references as a build has them: compiled.</summary>
    public static async Task<Project> WithCompiledReferencesAsync(Project project)
    {
        foreach (ProjectReference reference in project.ProjectReferences.ToArray())
        {
            Compilation compilation = (await project.Solution.GetProject(reference.ProjectId)!.GetCompilationAsync())!;
            project = project
                .RemoveProjectReference(reference)
                .AddMetadataReference(MetadataReference.CreateFromImage(CorpusRun.Emit(compilation)));
        }

        return project;
    }

    // With the types compiled, as the package has them: bound from source, they would cost each case more than its own code.
    private static Project CreateEmpty(string? target, bool usesKlingGen)
    {
        Project project = TestSolution.CreateProject(new TestSettings { Target = target, UsesKlingGen = usesKlingGen, HasCompiledTypes = usesKlingGen })
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location));
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }

    private static Solution AddFiles(Solution solution, ProjectId id, CorpusProject project)
    {
        foreach (CorpusFile file in project.Files)
        {
            solution = solution.AddDocument(
                DocumentId.CreateNewId(id), file.Name, SourceText.From(file.Text, Encoding.UTF8), filePath: $"/test/{project.Name}/{file.Name}");
            if (CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax))
            {
                solution = solution.WithProjectCompilationOptions(
                    id, solution.GetProject(id)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));
            }
        }

        return solution;
    }
}
