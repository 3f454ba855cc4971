using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Testing.Verifiers;

/// <summary>Makes projects as MSBuild hands them to the compiler: sources, schemas, and a global config with properties and metadata.</summary>
public static class TestSolution
{
    private const string Root = "/test/";

    private static readonly string[] GlobalUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>A project of the given files in a workspace of its own.</summary>
    public static Project CreateProject(TestSettings settings, params IEnumerable<(string Name, string Text)> files) =>
        CreateSolution(settings, ("Test", files)).Projects.Single();

    /// <summary>A solution of projects that do not reference each other.</summary>
    public static Solution CreateSolution(TestSettings settings, params IEnumerable<(string Name, IEnumerable<(string Name, string Text)> Files)> projects)
    {
        AdhocWorkspace workspace = new();
        Solution solution = workspace.CurrentSolution;
        foreach ((string name, IEnumerable<(string Name, string Text)> files) in projects)
        {
            solution = AddProject(solution, settings, name, files);
        }

        return solution;
    }

    private static Solution AddProject(Solution solution, TestSettings settings, string name, IEnumerable<(string Name, string Text)> files)
    {
        ProjectId id = ProjectId.CreateNewId(name);
        string folder = Root + name + "/";
        OutputKind kind = files.Any(file => IsProgram(file.Text)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        solution = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: folder + name + ".csproj"))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(
                kind,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: settings.WarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default))
            .AddMetadataReferences(id, Net80.References.All);

        solution = Add(solution, id, folder + "obj/GlobalUsings.g.cs", string.Concat(GlobalUsings.Select(space => $"global using {space};\n")));
        foreach ((string file, string text) in files)
        {
            solution = Add(solution, id, folder + file, text);
        }

        StringBuilder config = new("is_global = true\n");
        if (settings.Target is not null)
        {
            config.Append("build_property.KlingTarget = ").Append(settings.Target).Append('\n');
        }

        if (settings.UsesKlingGen)
        {
            solution = solution.AddMetadataReference(id, MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location));
            solution = Add(solution, id, folder + "obj/Generated.g.cs", Approximation);
            solution = AddContracts(solution, id, folder, settings, config);
        }

        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), "Generated.globalconfig", SourceText.From(config.ToString()), filePath: folder + "obj/Generated.globalconfig");
        return settings.EditorConfig is null
            ? solution
            : solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(settings.EditorConfig), filePath: folder + ".editorconfig");
    }

    private static Solution AddContracts(Solution solution, ProjectId project, string folder, TestSettings settings, StringBuilder config)
    {
        foreach ((string path, string text) in PackageFiles.All)
        {
            bool isMigration = path.StartsWith("migrations/", StringComparison.Ordinal);
            solution = AddFile(solution, project, "/package/schemas/" + path, text, isMigration ? "KlingMigration" : "KlingSchema", "package", config);
        }

        foreach ((string name, string text) in settings.Schemas)
        {
            solution = AddFile(solution, project, folder + name, text, "KlingSchema", origin: null, config);
        }

        foreach ((string name, string text) in settings.Migrations)
        {
            solution = AddFile(solution, project, folder + name, text, "KlingMigration", origin: null, config);
        }

        return solution;
    }

    private static Solution AddFile(
        Solution solution, ProjectId project, string path, string text, string kind, string? origin, StringBuilder config)
    {
        config.Append('[').Append(path).Append("]\nbuild_metadata.AdditionalFiles.").Append(kind).Append(" = true\n");
        if (origin is not null)
        {
            config.Append("build_metadata.AdditionalFiles.KlingOrigin = ").Append(origin).Append('\n');
        }

        return solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text), filePath: path);
    }

    private static Solution Add(Solution solution, ProjectId project, string path, string text) =>
        solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);

    private static bool IsProgram(string text) =>
        CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);

    private static string Approximation { get; } = File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Testing", "Approximation.txt"));
}
