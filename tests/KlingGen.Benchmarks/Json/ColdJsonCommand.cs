using System.Globalization;
using KlingGen.Benchmarks.Generators;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Json;

/// <summary>Measures the first request and response in fresh processes, by turns.</summary>
internal static class ColdJsonCommand
{
    public static void Run(string[] arguments)
    {
        string[] contestants = [Contestant.SystemTextJson, Contestant.Ours];
        Samples samples = new();
        for (int process = 0; process < Arguments.Number(arguments, "--processes", 15); process++)
        {
            foreach (string contestant in contestants)
            {
                samples.Read(ChildProcess.Run(ColdJsonRun.Command, contestant));
            }
        }

        MarkdownTable table = new("first request and response", "ms", "of System.Text.Json's", "KB allocated", "of System.Text.Json's ", "methods compiled");
        foreach (string contestant in contestants)
        {
            table.Add(
                contestant,
                samples.Median(contestant, ColdJsonRun.Time).ToString("0.0", CultureInfo.InvariantCulture),
                Ratio(samples, contestant, ColdJsonRun.Time),
                (samples.Median(contestant, ColdJsonRun.Bytes) / 1024).ToString("0.0", CultureInfo.InvariantCulture),
                Ratio(samples, contestant, ColdJsonRun.Bytes),
                samples.Median(contestant, ColdJsonRun.Methods).ToString("0", CultureInfo.InvariantCulture));
        }

        table.Print(Console.Out);
    }

    private static string Ratio(Samples samples, string contestant, string figure) =>
        (samples.Median(contestant, figure) / samples.Median(Contestant.SystemTextJson, figure)).ToString("0.00", CultureInfo.InvariantCulture);
}
