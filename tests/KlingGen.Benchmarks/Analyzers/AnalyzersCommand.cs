using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using KlingGen.Analyzers.Rules;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace KlingGen.Benchmarks.Analyzers;

/// <summary>What the analyzers cost in a build, and after a key stroke in an editor.</summary>
internal static class AnalyzersCommand
{
    private const string Compiler = "compiler";
    private const string Rules = "analyzers";
    private const string Edit = "edit, ";
    private const string EditCompiler = Edit + Compiler;
    private const string EditRules = Edit + Rules;
    private const int WarmUpFiles = 100;

    private static readonly ImmutableArray<DiagnosticAnalyzer> _rules =
    [
        .. typeof(KlingAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static void Run(string[] arguments)
    {
        int files = Arguments.Number(arguments, "--files", 2000);
        int rounds = Arguments.Number(arguments, "--rounds", 2);
        string[] kinds = [UserProject.Without, UserProject.Others, UserProject.With];
        Samples samples = new();

        // A small one first, so that the methods of both are compiled.
        foreach (string kind in kinds)
        {
            Measure(new UserProject(kind, Math.Min(files, WarmUpFiles)), new Samples());
        }

        UserProject[] projects = [.. kinds.Select(kind => new UserProject(kind, files))];
        for (int round = 0; round < rounds; round++)
        {
            foreach (UserProject project in projects)
            {
                Measure(project, samples);
            }
        }

        MarkdownTable table = new("project", "compiler, CPU ms", "analyzers, ms", "share", "found", "key stroke: compiler, ms", "key stroke: analyzers, ms");
        foreach (UserProject project in projects)
        {
            double compiler = samples.Lowest(project.Kind, Compiler);
            double analyzers = samples.Lowest(project.Kind, Rules);
            table.Add(
                project.Kind,
                Format(compiler, "0"),
                Format(analyzers, "0.0"),
                Format(analyzers / compiler, "0.00 %"),
                Format(samples.Lowest(project.Kind, "found"), "0"),
                Format(samples.Lowest(project.Kind, EditCompiler), "0.00"),
                Format(samples.Lowest(project.Kind, EditRules), "0.00"));
        }

        Console.WriteLine($"{files} files. Compiler: bind and emit, on all cores. Analyzers: all rules together, the start of the compilation included. The lowest figures of all rounds.\n");
        table.Print(Console.Out);
        PrintRules(projects, samples);
    }

    private static void PrintRules(UserProject[] projects, Samples samples)
    {
        MarkdownTable table = new(["rule, ms (of which for a key stroke)", .. projects.Select(static project => project.Kind)]);
        foreach (string rule in _rules.Select(static rule => rule.SupportedDiagnostics[0].Id).Order(StringComparer.Ordinal))
        {
            table.Add([rule, .. projects.Select(project => $"{Format(samples.Lowest(project.Kind, rule), "0.0")} ({Format(samples.Lowest(project.Kind, Edit + rule), "0.00")})")]);
        }

        Console.WriteLine("\nWhat rules share counts for the one that asks first.\n");
        table.Print(Console.Out);
    }

    private static void Measure(UserProject project, Samples samples)
    {
        CSharpCompilation compilation = project.Compile();
        TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
        if (!compilation.Emit(Stream.Null).Success)
        {
            throw new InvalidOperationException("The project does not compile: " + compilation.GetDiagnostics().First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        samples.Add(project.Kind, Compiler, (Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds);

        for (int turn = 0; turn < 3; turn++)
        {
            // Fresh trees: what is remembered of a file belongs to its tree.
            compilation = project.Compile();
            Analyze(compilation, project, file: null, samples);
        }

        for (int turn = 1; turn <= 10; turn++)
        {
            compilation = project.Edit(compilation, turn);
            SyntaxTree edited = compilation.SyntaxTrees[0];
            long begin = Stopwatch.GetTimestamp();
            compilation.GetSemanticModel(edited).GetDiagnostics();
            samples.Add(project.Kind, EditCompiler, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            Analyze(compilation, project, edited, samples);
        }
    }

    // The time that the driver itself counts for our classes, so that what it does around them does not blur a small figure.
    private static void Analyze(CSharpCompilation compilation, UserProject project, SyntaxTree? file, Samples samples)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            _rules,
            new CompilationWithAnalyzersOptions(project.Options, onAnalyzerException: (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        AnalysisResult result = file is null
            ? analysis.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult()
            : analysis.GetAnalysisResultAsync(analysis.Compilation.GetSemanticModel(file), null, CancellationToken.None).GetAwaiter().GetResult();
        string prefix = file is null ? "" : Edit;
        foreach ((DiagnosticAnalyzer rule, AnalyzerTelemetryInfo telemetry) in result.AnalyzerTelemetryInfo)
        {
            samples.Add(project.Kind, prefix + rule.SupportedDiagnostics[0].Id, telemetry.ExecutionTime.TotalMilliseconds);
        }

        samples.Add(project.Kind, prefix + Rules, result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds));
        samples.Add(project.Kind, prefix + "found", result.GetAllDiagnostics().Length);
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
