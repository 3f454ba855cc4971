using System.Collections.Concurrent;
using System.Text;
using Basic.Reference.Assemblies;
using KlingGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Testing.Verifiers;

/// <summary>Makes projects as MSBuild hands them to the compiler: sources, schemas, and a global config with properties and metadata.</summary>
public static class TestSolution
{
    /// <summary>The folder that the package's own files seem to be in.</summary>
    public const string PackageRoot = "/package/";

    private const string Root = "/test/";

    private static readonly string[] GlobalUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly Lazy<(byte[] Image, MetadataReference Reference)> Models = new(CompileTypes);

    private static readonly ConcurrentDictionary<TestSettings, Lazy<Solution>> Empty = new();

    // One instance each: the compiler shares an assembly's symbols among the compilations that have the same reference.
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location);

    private static readonly GeneratorReference Generator = new(new KlingSourceGenerator().AsSourceGenerator());

    /// <summary>What the projects reference that have the package's types compiled.</summary>
    internal static MetadataReference CompiledTypes => Models.Value.Reference;

    /// <summary>The same as an assembly to load.</summary>
    internal static byte[] CompiledTypesImage => Models.Value.Image;

    /// <summary>A project of the given files in a solution of its own.</summary>
    public static Project CreateProject(TestSettings settings, params IEnumerable<(string Name, string Text)> files)
    {
        Solution solution = Empty.GetOrAdd(settings, key => new Lazy<Solution>(() => CreateEmpty(key))).Value;
        ProjectId id = solution.ProjectIds.Single();
        return AddFiles(solution, id, files).GetProject(id)!;
    }

    /// <summary>A solution of projects that do not reference each other.</summary>
    public static Solution CreateSolution(TestSettings settings, params IEnumerable<(string Name, IEnumerable<(string Name, string Text)> Files)> projects)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        foreach ((string name, IEnumerable<(string Name, string Text)> files) in projects)
        {
            ProjectId id = ProjectId.CreateNewId(name);
            solution = AddFiles(AddProject(solution, id, settings, name), id, files);
        }

        return solution;
    }

    /// <summary>The files that a test gave, without those that stand for what MSBuild writes: asking after unused global usings would bind every file.</summary>
    public static IEnumerable<Document> FindOwnDocuments(Project project) =>
        project.Documents.Where(document => !document.FilePath!.Contains("/obj/", StringComparison.Ordinal));

    // Compiled once, so that what grows out of it does not generate the same code again.
    private static Solution CreateEmpty(TestSettings settings)
    {
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = AddProject(new AdhocWorkspace().CurrentSolution, id, settings, "Test");
        solution.GetProject(id)!.GetCompilationAsync().GetAwaiter().GetResult();
        return solution;
    }

    private static Solution AddProject(Solution solution, ProjectId id, TestSettings settings, string name)
    {
        string folder = Root + name + "/";
        solution = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: folder + name + ".csproj"))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: settings.WarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default))
            .AddMetadataReferences(id, Net80.References.All);
        solution = Add(solution, id, folder + "obj/GlobalUsings.g.cs", string.Concat(GlobalUsings.Select(space => $"global using {space};\n")));

        StringBuilder config = new("is_global = true\n");
        if (settings.Target is not null)
        {
            config.Append("build_property.KlingTarget = ").Append(settings.Target).Append('\n');
        }

        if (settings.IsGate)
        {
            config.Append("build_property.KlingErrorsActive = true\n");
        }

        if (settings.UsesKlingGen)
        {
            solution = solution
                .AddMetadataReference(id, Library)
                .AddAnalyzerReference(id, Generator);
            solution = AddContracts(solution, id, folder, settings, config);
        }

        if (settings.HasCompiledTypes)
        {
            solution = solution.AddMetadataReference(id, CompiledTypes);
        }

        solution = AddConfig(solution, id, folder + "obj/Generated.globalconfig", config.ToString());
        return settings.EditorConfig is null ? solution : AddConfig(solution, id, folder + ".editorconfig", settings.EditorConfig);
    }

    // The assembly that the package brings.
    private static (byte[] Image, MetadataReference Reference) CompileTypes()
    {
        ProjectId id = ProjectId.CreateNewId();
        Project project = AddProject(new AdhocWorkspace().CurrentSolution, id, new TestSettings(), "KlingGen.Models").GetProject(id)!;
        using MemoryStream image = new();
        EmitResult result = project.GetCompilationAsync().GetAwaiter().GetResult()!.Emit(image);
        return result.Success
            ? (image.ToArray(), MetadataReference.CreateFromImage(image.ToArray()))
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static Solution AddFiles(Solution solution, ProjectId id, IEnumerable<(string Name, string Text)> files)
    {
        Project project = solution.GetProject(id)!;
        foreach ((string name, string text) in files)
        {
            solution = Add(solution, id, Root + project.Name + "/" + name, text);
            if (IsProgram(text))
            {
                solution = solution.WithProjectCompilationOptions(id, project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));
            }
        }

        return solution;
    }

    private static Solution AddConfig(Solution solution, ProjectId project, string path, string text) =>
        solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text), filePath: path);

    private static Solution AddContracts(Solution solution, ProjectId project, string folder, TestSettings settings, StringBuilder config)
    {
        foreach ((string path, SourceText text) in PackageFiles.Texts)
        {
            bool isMigration = path.StartsWith("migrations/", StringComparison.Ordinal);
            solution = AddFile(solution, project, PackageRoot + "schemas/" + path, text, isMigration ? "KlingMigration" : "KlingSchema", "package", config);
        }

        foreach ((string name, string text) in settings.Schemas)
        {
            solution = AddFile(solution, project, folder + name, SourceText.From(text), "KlingSchema", origin: null, config);
        }

        foreach ((string name, string text) in settings.Migrations)
        {
            solution = AddFile(solution, project, folder + name, SourceText.From(text), "KlingMigration", origin: null, config);
        }

        foreach ((string name, string text, string? endpoint) in settings.Payloads)
        {
            solution = AddFile(solution, project, folder + name, SourceText.From(text), "KlingPayload", origin: null, config);
            config.Append("build_metadata.AdditionalFiles.KlingEndpoint = ").Append(endpoint).Append('\n');
        }

        return solution;
    }

    private static Solution AddFile(
        Solution solution, ProjectId project, string path, SourceText text, string kind, string? origin, StringBuilder config)
    {
        config.Append('[').Append(path).Append("]\nbuild_metadata.AdditionalFiles.").Append(kind).Append(" = true\n");
        if (origin is not null)
        {
            config.Append("build_metadata.AdditionalFiles.KlingOrigin = ").Append(origin).Append('\n');
        }

        return solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), text, filePath: path);
    }

    private static Solution Add(Solution solution, ProjectId project, string path, string text) =>
        solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);

    private static bool IsProgram(string text) =>
        CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
}
