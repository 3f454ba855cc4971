using System.Collections.Immutable;
using System.Diagnostics;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Benchmarks.Generators;

/// <summary>The contestants by turns in one process, so that what disturbs one disturbs all.</summary>
internal sealed class WarmGeneratorRun(Contestant contestant)
{
    public const string Command = "child-generator-warm";

    // A run that does little is shorter than what the processor needs to come back to it: many in a row tell what one costs.
    private const int Repeats = 50;
    private const int EditRepeats = 10;

    private GeneratorDriver _driver = contestant.CreateDriver().RunGenerators(contestant.Compilation);

    public static void Run(string[] arguments)
    {
        int documents = Arguments.Number(arguments, "--n", 1);
        int rounds = Arguments.Number(arguments, "--rounds", 15);
        WarmGeneratorRun[] runs = [.. arguments[0].Split(',').Select(name => new WarmGeneratorRun(Contestant.Create(name, documents)))];
        foreach (WarmGeneratorRun run in runs)
        {
            Check(run._driver);
        }

        // Enough for the hot methods to be compiled for speed.
        Measure(runs, rounds, new Samples());
        Samples samples = new();
        Measure(runs, rounds, samples);
        foreach (WarmGeneratorRun run in runs)
        {
            run.MeasureMemory(samples);
        }

        samples.WriteMedians(Console.Out);
    }

    /// <summary>A run that went wrong must not be measured.</summary>
    /// <exception cref="InvalidOperationException">The generator threw or complained.</exception>
    public static void Check(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        if (result.Exception is not null || result.Diagnostics.Any(d => d.Severity >= DiagnosticSeverity.Warning) || result.GeneratedSources.IsEmpty)
        {
            throw new InvalidOperationException("The generator failed: " + string.Join('\n', result.Diagnostics), result.Exception);
        }
    }

    /// <summary>Makes the change that a figure is about.</summary>
    public static GeneratorDriver Prepare(Contestant contestant, GeneratorDriver driver, string figure, bool trackSteps = false)
    {
        switch (figure)
        {
            case Figure.Full:
                return contestant.CreateDriver(trackSteps);
            case Figure.Unrelated:
                contestant.EditUnrelated();
                return driver;
            case Figure.Edit:
                return contestant.EditDocument(driver);
            case Figure.Space:
                return contestant.EditWhiteSpace(driver);
            default:
                return driver;
        }
    }

    private static void Measure(WarmGeneratorRun[] runs, int rounds, Samples samples)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (string figure in Figure.Warm)
            {
                foreach (WarmGeneratorRun run in runs)
                {
                    run.Measure(figure, samples);
                }
            }
        }
    }

    private void Measure(string figure, Samples samples)
    {
        GeneratorDriver driver = _driver;
        TimeSpan time = TimeSpan.Zero;
        long allocated = 0;
        int repeats = CountRepeats(figure);
        Compilation[] compilations = new Compilation[figure is Figure.Unchanged or Figure.Unrelated ? repeats : 1];
        for (int count = 0; count < repeats; count += compilations.Length)
        {
            for (int i = 0; i < compilations.Length; i++)
            {
                driver = Prepare(contestant, driver, figure);
                compilations[i] = contestant.Compilation;
            }

            long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            long begin = Stopwatch.GetTimestamp();
            foreach (Compilation compilation in compilations)
            {
                driver = driver.RunGenerators(compilation);
            }

            time += Stopwatch.GetElapsedTime(begin);
            allocated += GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        }

        samples.Add(contestant.Name, figure, time.TotalMilliseconds / repeats);
        samples.Add(contestant.Name, Figure.Bytes(figure), (double)allocated / repeats);
        if (figure == Figure.Full)
        {
            // The driver that goes on is the old one: a new one has read the files as they were at the beginning.
            return;
        }

        HashSet<object> before = [.. Texts(_driver).Select(source => source.SourceText)];
        samples.Add(contestant.Name, Figure.Made(figure), Texts(driver).Count(source => !before.Contains(source.SourceText)));
        _driver = driver;
    }

    // Each of System.Text.Json's takes as long as many of the others.
    private int CountRepeats(string figure) => figure switch
    {
        _ when contestant.Name == Contestant.SystemTextJson => 1,
        Figure.Unchanged or Figure.Unrelated => Repeats,
        Figure.Edit or Figure.Space => EditRepeats,
        _ => 1,
    };

    /// <summary>What the driver keeps between two runs, and what of it is the generated text. Trees are made of the text when they are asked for.</summary>
    private void MeasureMemory(Samples samples)
    {
        ImmutableArray<GeneratedSourceResult> sources = Texts(_driver);
        samples.Add(contestant.Name, Figure.Files, sources.Length);
        samples.Add(contestant.Name, Figure.Lines, sources.Sum(source => source.SourceText.Lines.Count - 1));
        samples.Add(contestant.Name, Figure.Text, sources.Sum(source => (double)BytesPerCharacter(source.SourceText) * source.SourceText.Length));

        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver driver = contestant.CreateDriver().RunGenerators(contestant.Compilation);
        samples.Add(contestant.Name, Figure.Retained, GC.GetTotalMemory(forceFullCollection: true) - before);
        GC.KeepAlive(driver);
    }

    // Ours are kept with a byte for each character, the compiler's own with two.
    private static int BytesPerCharacter(SourceText text) => text.GetType().Assembly == typeof(SourceText).Assembly ? 2 : 1;

    private static ImmutableArray<GeneratedSourceResult> Texts(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources;
}
