using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using KlingGen.Generator.Upstream;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Tests;

/// <summary>Runs the generator as the compiler does, and keeps the driver for a second run.</summary>
internal sealed class GeneratorRun
{
    private static readonly MetadataReference _library = MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location);

    private GeneratorRun(GeneratorDriver driver, IReadOnlyList<AdditionalText> files, CSharpCompilation input, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Driver = driver;
        Input = input;
        Output = output;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The files that the first run was given.</summary>
    public IReadOnlyList<AdditionalText> Files { get; }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    /// <summary>What the generator itself reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public static GeneratorRun Of(IEnumerable<AdditionalText> files, string source = "", LanguageVersion language = LanguageVersion.CSharp11, IEnumerable<MetadataReference>? references = null, params (string Name, string Value)[] properties) =>
        OfProject("Test", files, source, language, references, [], properties);

    /// <summary>A project with a name of its own, that may reference others.</summary>
    public static GeneratorRun OfProject(
        string name,
        IEnumerable<AdditionalText> files,
        string source,
        LanguageVersion language,
        IEnumerable<MetadataReference>? framework,
        IEnumerable<MetadataReference> projects,
        params (string Name, string Value)[] properties)
    {
        AdditionalText[] texts = [.. files];
        CSharpParseOptions parse = new(language, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, parse, path: "Program.cs")],
            [.. framework ?? Net80.References.All, _library, .. projects],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KlingSourceGenerator().AsSourceGenerator()],
            texts,
            parse,
            Options(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, texts, compilation);
    }

    public static AnalyzerConfigOptionsProvider Options(params (string Name, string Value)[] properties)
    {
        Dictionary<string, string> values = new() { ["ProjectDir"] = "/project/" };
        foreach ((string name, string value) in properties)
        {
            values[name] = value;
        }

        return new TestOptions(values);
    }

    /// <summary>Runs again after a change of the driver's inputs or of the C#.</summary>
    public GeneratorRun Again(Func<GeneratorDriver, GeneratorDriver>? change = null, string? source = null)
    {
        CSharpCompilation compilation = source is null
            ? Input
            : Input.ReplaceSyntaxTree(Input.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Input.SyntaxTrees[0].Options, path: "Program.cs"));
        return Run(change is null ? Driver : change(Driver), Files, compilation);
    }

    /// <summary>Runs again with another reference in the place of one.</summary>
    public GeneratorRun WithReference(MetadataReference before, MetadataReference after) => Run(Driver, Files, Input.ReplaceReference(before, after));

    /// <summary>The generated text whose hint name ends so.</summary>
    public string Source(string hintNameEnd) =>
        Assert.Single(Result.GeneratedSources, s => s.HintName.EndsWith(hintNameEnd, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Warnings and errors of the compiler over user and generated code together.</summary>
    public IReadOnlyList<Diagnostic> CompilerComplaints() =>
        [.. Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What is left of them with the suppressions that come with the generator.</summary>
    public async Task<IReadOnlyList<Diagnostic>> UnsuppressedComplaintsAsync()
    {
        CompilationWithAnalyzers analyzed = Output.WithAnalyzers([new TypeConflictSuppressor()]);
        ImmutableArray<Diagnostic> all = await analyzed.GetAllDiagnosticsAsync(CancellationToken.None);
        return [.. all.Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)];
    }

    /// <summary>Why each output of a step was produced.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(s => s.Outputs).Select(o => o.Reason)]
            : [];

    /// <summary>Why each generated file was produced.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    private static GeneratorRun Run(GeneratorDriver driver, IReadOnlyList<AdditionalText> files, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        if (driver.GetRunResult().Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException("The generator threw.", exception);
        }

        return new GeneratorRun(driver, files, compilation, output, diagnostics);
    }
}
