using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Json;

/// <summary>Runs the JSON benchmarks and prints them as ratios.</summary>
internal static class JsonCommand
{
    public static void Run(string[] arguments)
    {
        // In this process: BenchmarkDotNet would build a project of its own with the whole tree's settings.
        Job job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(Arguments.Number(arguments, "--iterations", 11));
        ManualConfig config = ManualConfig.CreateEmpty()
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"))
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance);
        Summary summary = BenchmarkRunner.Run<JsonBenchmarks>(config);
        Print(summary);
    }

    private static void Print(Summary summary)
    {
        MarkdownTable table = new("operation", "code", "ns", "of System.Text.Json's", "bytes allocated", "of System.Text.Json's ");
        foreach (IGrouping<string, BenchmarkReport> operation in summary.Reports.GroupBy(report => report.BenchmarkCase.Descriptor.Categories[0]))
        {
            BenchmarkReport baseline = operation.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (BenchmarkReport report in operation)
            {
                double time = Median(report);
                double bytes = Bytes(report);
                table.Add(
                    operation.Key,
                    report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                    time.ToString("0", CultureInfo.InvariantCulture),
                    (time / Median(baseline)).ToString("0.00", CultureInfo.InvariantCulture),
                    bytes.ToString("0", CultureInfo.InvariantCulture),
                    Bytes(baseline) == 0 ? "-" : (bytes / Bytes(baseline)).ToString("0.00", CultureInfo.InvariantCulture));
            }
        }

        Console.WriteLine();
        table.Print(Console.Out);
    }

    private static double Median(BenchmarkReport report) =>
        report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run.");

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}
