using System.Diagnostics;
using System.Globalization;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace KlingGen.Benchmarks.Generators;

/// <summary>Tells in which step of our pipeline the time goes.</summary>
internal static class StepsCommand
{
    public static void Run(string[] arguments)
    {
        int rounds = Arguments.Number(arguments, "--rounds", 9);
        foreach (int size in Arguments.Numbers(arguments, "--n", 100))
        {
            Contestant contestant = Contestant.Create(Contestant.Ours, size);
            GeneratorDriver driver = contestant.CreateDriver(trackSteps: true).RunGenerators(contestant.Compilation);
            Measure(contestant, ref driver, rounds, new Samples());
            Samples samples = new();
            Measure(contestant, ref driver, rounds, samples);
            Print(samples, size);
        }
    }

    private static void Measure(Contestant contestant, ref GeneratorDriver driver, int rounds, Samples samples)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (string figure in Figure.Warm)
            {
                GeneratorDriver next = WarmGeneratorRun.Prepare(contestant, driver, figure, trackSteps: true);
                long begin = Stopwatch.GetTimestamp();
                next = next.RunGenerators(contestant.Compilation);
                TimeSpan whole = Stopwatch.GetElapsedTime(begin);
                Add(next.GetRunResult().Results[0], whole, figure, samples);
                driver = figure == Figure.Full ? driver : next;
            }
        }
    }

    private static void Add(GeneratorRunResult result, TimeSpan whole, string figure, Samples samples)
    {
        Dictionary<string, TimeSpan> times = [];
        HashSet<IncrementalGeneratorRunStep> seen = [];
        foreach (IncrementalGeneratorRunStep step in result.TrackedOutputSteps.Values.Concat(result.TrackedSteps.Values).SelectMany(steps => steps))
        {
            Add(step, "", seen, times);
        }

        TimeSpan known = times.Values.Aggregate(TimeSpan.Zero, static (sum, time) => sum + time);
        foreach ((string step, TimeSpan time) in times)
        {
            samples.Add(step, figure, time.TotalMilliseconds);
        }

        samples.Add("(the driver, and the tracking)", figure, (whole - known).TotalMilliseconds);
        samples.Add("(all)", figure, whole.TotalMilliseconds);
    }

    // Most steps have no name of their own; they are named by the next one that has.
    private static void Add(IncrementalGeneratorRunStep step, string consumer, HashSet<IncrementalGeneratorRunStep> seen, Dictionary<string, TimeSpan> times)
    {
        if (!seen.Add(step))
        {
            return;
        }

        string name = step.Name ?? "before " + consumer;
        times[name] = times.GetValueOrDefault(name) + step.ElapsedTime;
        foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
        {
            Add(source, step.Name ?? consumer, seen, times);
        }
    }

    private static void Print(Samples samples, int size)
    {
        MarkdownTable table = new(["step", .. Figure.Warm]);
        foreach (string step in samples.Contestants.OrderByDescending(step => samples.Median(step, Figure.Full)))
        {
            table.Add([step, .. Figure.Warm.Select(figure => samples.Has(step, figure) ? samples.Median(step, figure).ToString("0.000", CultureInfo.InvariantCulture) : "")]);
        }

        Console.WriteLine($"N = {size}: milliseconds in each step, with tracking on.\n");
        table.Print(Console.Out);
    }
}
