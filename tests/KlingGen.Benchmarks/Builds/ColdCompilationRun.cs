using System.Diagnostics;
using System.Runtime;
using System.Text;
using Basic.Reference.Assemblies;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Benchmarks.Builds;

/// <summary>The first and the later compilations of a process, of a project with or without generated files in it, step by step.</summary>
internal static class ColdCompilationRun
{
    public const string Command = "child-compilation-cold";
    public const string Project = "50 files";
    public const string WithGenerated = "and the generated ones";

    private const int WarmRounds = 5;

    public static void Run(string[] arguments)
    {
        string contestant = arguments[0];
        List<string> sources = [.. UserProject.SourceFiles()];
        if (contestant == WithGenerated)
        {
            sources.AddRange(Directory.GetFiles(arguments[1], "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }

        Samples samples = new();
        TimeSpan jit = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan[] cold = Compile(sources);
        samples.Add(contestant, CompilationFigure.Jit, (JitInfo.GetCompilationTime() - jit).TotalMilliseconds);
        samples.Add(contestant, CompilationFigure.Methods, JitInfo.GetCompiledMethodCount() - methods);
        samples.Add(contestant, CompilationFigure.Parsing, cold[0].TotalMilliseconds);
        samples.Add(contestant, CompilationFigure.Declaring, cold[1].TotalMilliseconds);
        samples.Add(contestant, CompilationFigure.Emitting, cold[2].TotalMilliseconds);
        samples.Add(contestant, CompilationFigure.Cold, cold.Sum(step => step.TotalMilliseconds));
        for (int round = 0; round < WarmRounds; round++)
        {
            samples.Add(contestant, CompilationFigure.Warm, Compile(sources).Sum(step => step.TotalMilliseconds));
        }

        samples.WriteMedians(Console.Out);
    }

    private static TimeSpan[] Compile(IReadOnlyList<string> sources)
    {
        long begin = Stopwatch.GetTimestamp();
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.None);
        SyntaxTree[] trees = [.. sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"/project/File{i}.cs", Encoding.UTF8))];
        TimeSpan parsing = Stopwatch.GetElapsedTime(begin);

        begin = Stopwatch.GetTimestamp();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Shop",
            trees,
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Check(compilation.GetDeclarationDiagnostics());
        TimeSpan declaring = Stopwatch.GetElapsedTime(begin);

        begin = Stopwatch.GetTimestamp();
        using MemoryStream assembly = new();
        using MemoryStream symbols = new();
        Check(compilation.Emit(assembly, symbols).Diagnostics);
        return [parsing, declaring, Stopwatch.GetElapsedTime(begin)];
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(d => d.Severity >= DiagnosticSeverity.Warning) is { } problem)
        {
            throw new InvalidOperationException(problem.ToString());
        }
    }
}
