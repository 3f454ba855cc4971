using System.Reflection;
using KlingGen.Analyzers.Rules;
using KlingGen.CodeFixes.Reports;
using KlingGen.CodeFixes.Tests.Back;
using KlingGen.Testing;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Shapes;

/// <summary>
/// A whole program as users write it, with what Fix All makes of it. <c>//# stays</c> at its top says that something of it stays; <c>//# file:</c> begins another file, <c>//# project:</c> and
/// <c>//# file:</c> a project that those before it reference.
/// </summary>
/// <param name="Name">The folder, which is the family that it is on, and the file's name.</param>
/// <param name="Before">The program.</param>
/// <param name="After">The same with all moved that can.</param>
/// <param name="Stays">Whether something of it is expected to stay.</param>
internal sealed record ShapeProgram(string Name, Project Before, Project After, bool Stays)
{
    private const string FileMark = "//# file: ";
    private const string ProjectMark = "//# project: ";
    private const string StaysMark = "//# stays\n";

    private static readonly CodeFixVerifier<MoveRequestFixer> _toO3 = Verifiers.Create();

    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "KlingGen.CodeFixes.Tests", "Shapes");

    private static readonly Lazy<Assembly> _types = new(() => Assembly.Load(CompileTypes()));

    static ShapeProgram() => AppDomain.CurrentDomain.AssemblyResolve += static (_, wanted) => new AssemblyName(wanted.Name).Name == "KlingGen.Models" ? _types.Value : null;

    /// <summary>The names of a folder's programs.</summary>
    public static IEnumerable<string> FindAll(string family) => Directory.EnumerateFiles(Path.Combine(_folder, family), "*.cs").Select(path => $"{family}/{Path.GetFileNameWithoutExtension(path)}").Order(StringComparer.Ordinal);

    /// <summary>Runs Fix All over a program.</summary>
    public static async Task<ShapeProgram> MoveAsync(string name)
    {
        string text = (await File.ReadAllTextAsync(Path.Combine(_folder, name + ".cs"))).ReplaceLineEndings("\n");
        bool stays = text.StartsWith(StaysMark, StringComparison.Ordinal);
        string[] projects = (stays ? text[StaysMark.Length..] : text).Split(ProjectMark);
        Project project = projects.Length == 1
            ? TestSolution.CreateProject(Settings(name), ReadFiles(projects[0]))
            : CreateSolution(name, projects).Projects.Single(static project => project.Name == "Program");
        return new ShapeProgram(name, project, await FixAsync(name, project), stays);
    }

    /// <summary>A second run.</summary>
    public Task<Project> MoveAgainAsync() => FixAsync(Name, After);

    /// <summary>What is still reported and for which the report has no reason, and what is reported at all.</summary>
    public async Task<(IReadOnlyList<string> Unexplained, IReadOnlyList<string> All)> FindLeftAsync()
    {
        List<Diagnostic> left = [];
        foreach (Project project in After.Solution.Projects)
        {
            left.AddRange(await (IsBack(Name) ? BackVerifiers.Requests : _toO3).FindFixableAsync(project));
        }

        List<(Location Place, string Reason)> known = await StayingCalls.FindAsync(After.Solution, CancellationToken.None);
        string? Why(Diagnostic diagnostic) => known
            .FirstOrDefault(staying => staying.Place.SourceTree!.FilePath == diagnostic.Location.SourceTree!.FilePath && staying.Place.SourceSpan.Contains(diagnostic.Location.SourceSpan))
            .Reason;
        return ([.. left.Where(diagnostic => Why(diagnostic) is null).Select(Analysis.Describe)], [.. left.Select(diagnostic => $"{Analysis.Describe(diagnostic)} <- {Why(diagnostic)}")]);
    }

    /// <summary>The compiler's errors and warnings, those about fields too.</summary>
    public static async Task<IReadOnlyList<string>> FindComplaintsAsync(Solution solution)
    {
        List<string> found = [];
        foreach (Project project in solution.Projects)
        {
            HashSet<SyntaxTree> own = [.. await Task.WhenAll(TestSolution.FindOwnDocuments(project).Select(async document => (await document.GetSyntaxTreeAsync())!))];
            found.AddRange((await project.GetCompilationAsync())!.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is SyntaxTree tree && own.Contains(tree))
                .Select(Analysis.Describe));
        }

        return found;
    }

    /// <summary>What the program sends.</summary>
    public static Task<IReadOnlyList<RecordedRequest>> RunAsync(Project project) => CorpusRun.RunAsync(project);

    /// <summary>All text of a solution.</summary>
    public static async Task<string> ReadAsync(Solution solution) =>
        string.Join("\n", await Task.WhenAll(solution.Projects.SelectMany(TestSolution.FindOwnDocuments).Select(async document => (await document.GetTextAsync()).ToString())));

    private static IEnumerable<(string, string)> ReadFiles(string text)
    {
        string[] files = text.Split(FileMark);
        return files.Skip(1).Select(static file => (file[..file.IndexOf('\n')], file[(file.IndexOf('\n') + 1)..])).Prepend(("Program.cs", files[0]));
    }

    private static Solution CreateSolution(string name, string[] texts)
    {
        (string Name, IEnumerable<(string, string)> Files)[] projects =
        [
            ("Program", ReadFiles(texts[0])),
            .. texts.Skip(1).Select(static text => (text[..text.IndexOf('\n')], ReadFiles(text[(text.IndexOf('\n') + 1)..]).Skip(1))),
        ];
        Solution solution = TestSolution.CreateSolution(Settings(name), projects);
        ProjectId[] ids = [.. projects.Select(project => solution.Projects.Single(other => other.Name == project.Name).Id)];
        for (int i = 0; i < ids.Length; i++)
        {
            solution = solution.AddProjectReferences(ids[i], ids[(i + 1)..].Select(static id => new ProjectReference(id)));
        }

        return solution;
    }

    private static bool IsBack(string name) => name.StartsWith("O3/", StringComparison.Ordinal);

    // With the types compiled, as the package brings them, each program is small.
    private static TestSettings Settings(string name) => new() { AllowsErrors = true, HasCompiledTypes = true, Target = IsBack(name) ? BackVerifiers.ToV3.Target : null };

    private static byte[] CompileTypes()
    {
        Project project = TestSolution.CreateProject(new TestSettings());
        return CorpusRun.Emit(project.WithAssemblyName("KlingGen.Models").GetCompilationAsync().GetAwaiter().GetResult()!);
    }

    private static async Task<Project> FixAsync(string name, Project project)
    {
        CodeFixVerifier<MoveRequestFixer> verifier = IsBack(name) ? BackVerifiers.Requests : _toO3;
        Solution moved = await verifier.FixAllAsync(project.Solution, FixAllScope.Solution, TestSolution.FindOwnDocuments(project).First(), Settings(name));
        return moved.GetProject(project.Id)!;
    }
}
