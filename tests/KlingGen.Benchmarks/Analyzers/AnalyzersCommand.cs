using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using KlingGen.Analyzers.Rules;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Benchmarks.Analyzers;

/// <summary>What the analyzers cost in a build, and after a key stroke in an editor.</summary>
internal static class AnalyzersCommand
{
    private const string Compiler = "compiler";
    private const string Rules = "analyzers";
    private const string EditCompiler = "edit, compiler";
    private const string EditRules = "edit, analyzers";

    public static void Run(string[] arguments)
    {
        int files = Arguments.Number(arguments, "--files", 2000);
        int rounds = Arguments.Number(arguments, "--rounds", 5);
        UserProject[] projects = [.. new[] { UserProject.Without, UserProject.Others, UserProject.With }.Select(kind => new UserProject(kind, files))];
        Samples samples = new();

        // The first round compiles the methods of both.
        for (int round = 0; round <= rounds; round++)
        {
            foreach (UserProject project in projects)
            {
                Measure(project, round == 0 ? new Samples() : samples);
            }
        }

        MarkdownTable table = new("project", "compiler, ms", "analyzers, ms", "share", "found", "key stroke: compiler, ms", "key stroke: analyzers, ms");
        foreach (UserProject project in projects)
        {
            double compiler = samples.Median(project.Kind, Compiler);
            double analyzers = samples.Median(project.Kind, Rules);
            table.Add(
                project.Kind,
                Format(compiler, "0"),
                Format(analyzers, "0.0"),
                Format(analyzers / compiler, "0.00 %"),
                Format(samples.Median(project.Kind, "found"), "0"),
                Format(samples.Median(project.Kind, EditCompiler), "0.00"),
                Format(samples.Median(project.Kind, EditRules), "0.00"));
        }

        Console.WriteLine($"{files} files. Compiler: bind and emit. Analyzers: all rules together, the start of the compilation included.\n");
        table.Print(Console.Out);
    }

    private static void Measure(UserProject project, Samples samples)
    {
        CSharpCompilation compilation = project.Compile();
        long begin = Stopwatch.GetTimestamp();
        if (!compilation.Emit(Stream.Null).Success)
        {
            throw new InvalidOperationException("The project does not compile: " + compilation.GetDiagnostics().First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        samples.Add(project.Kind, Compiler, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);

        // Fresh trees: what is remembered of a file belongs to its tree.
        compilation = project.Compile();
        (double milliseconds, int found) = Analyze(compilation, project.Options, file: null);
        samples.Add(project.Kind, Rules, milliseconds);
        samples.Add(project.Kind, "found", found);
        for (int turn = 1; turn <= 10; turn++)
        {
            compilation = project.Edit(compilation, turn);
            SyntaxTree edited = compilation.SyntaxTrees[0];
            begin = Stopwatch.GetTimestamp();
            compilation.GetSemanticModel(edited).GetDiagnostics();
            samples.Add(project.Kind, EditCompiler, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            samples.Add(project.Kind, EditRules, Analyze(compilation, project.Options, edited).Milliseconds);
        }
    }

    // The time that the driver itself counts for our classes, so that what it does around them does not blur a small figure.
    private static (double Milliseconds, int Found) Analyze(CSharpCompilation compilation, AnalyzerOptions options, SyntaxTree? file)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. typeof(KlingAnalyzer).Assembly.GetTypes()
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        AnalysisResult result = file is null
            ? analysis.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult()
            : analysis.GetAnalysisResultAsync(analysis.Compilation.GetSemanticModel(file), null, CancellationToken.None).GetAwaiter().GetResult();
        return (result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds), result.GetAllDiagnostics().Length);
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
