using System.Globalization;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Generators;

/// <summary>Measures the generators side by side and prints what came out.</summary>
internal static class GeneratorCommand
{
    // Its cost with a context for each of 1,200 documents is known and no measure for anything.
    private const int SystemTextJsonUpTo = 100;

    public static void Run(string[] arguments)
    {
        int[] sizes = Arguments.Numbers(arguments, "--n", 1, 16, 100, 1200);
        int processes = Arguments.Number(arguments, "--processes", 3);
        MarkdownTable times = new(["N", "generator", "files / lines", Figure.Cold, .. Figure.Warm]);
        MarkdownTable cold = new("N", "generator", Figure.Cold, Figure.ColdCompilation, Figure.ColdMethods);
        MarkdownTable memory = new(["N", "generator", .. Figure.Warm.Select(figure => figure + ", KB allocated"), "kept per document, KB", "of it text", "the rest"]);
        MarkdownTable made = new(["N", "generator", .. Figure.Warm.Skip(1)]);
        foreach (int size in sizes)
        {
            string[] contestants = size <= SystemTextJsonUpTo
                ? [Contestant.Floor, Contestant.Inputs, Contestant.Ours, Contestant.SystemTextJson]
                : [Contestant.Floor, Contestant.Inputs, Contestant.Ours];
            Samples samples = Measure(contestants, size, processes);
            foreach (string contestant in Cold(contestants))
            {
                cold.Add(
                    size.ToString(CultureInfo.InvariantCulture),
                    contestant,
                    Time(samples, contestant, Figure.Cold),
                    Time(samples, contestant, Figure.ColdCompilation),
                    Whole(samples.Median(contestant, Figure.ColdMethods)));
            }

            foreach (string contestant in contestants)
            {
                string n = size.ToString(CultureInfo.InvariantCulture);
                string output = $"{samples.Median(contestant, Figure.Files):0} / {samples.Median(contestant, Figure.Lines):0}";
                times.Add([n, contestant, output, .. Figure.Warm.Prepend(Figure.Cold).Select(figure => Time(samples, contestant, figure))]);
                made.Add([n, contestant, .. Figure.Warm.Skip(1).Select(figure => Whole(samples.Median(contestant, Figure.Made(figure))))]);
                memory.Add([n, contestant, .. Figure.Warm.Select(figure => Kilobytes(samples.Median(contestant, Figure.Bytes(figure)))), .. Kept(samples, contestant, size)]);
            }
        }

        Console.WriteLine("Milliseconds, and in brackets how many times the floor.\n");
        times.Print(Console.Out);
        Console.WriteLine("The cold run: what the just-in-time compiler takes of it.\n");
        cold.Print(Console.Out);
        Console.WriteLine("Generated files whose text was made again.\n");
        made.Print(Console.Out);
        Console.WriteLine("Memory.\n");
        memory.Print(Console.Out);
    }

    private static Samples Measure(string[] contestants, int size, int processes)
    {
        string n = size.ToString(CultureInfo.InvariantCulture);
        string rounds = size > 100 ? "7" : "25";
        Samples samples = new();
        for (int process = 0; process < processes; process++)
        {
            Console.Error.WriteLine($"N = {n}: {process + 1} of {processes}");
            samples.Read(ChildProcess.Run(WarmGeneratorRun.Command, string.Join(',', contestants), "--n", n, "--rounds", rounds));
            for (int i = 0; i < 2; i++)
            {
                foreach (string contestant in Cold(contestants))
                {
                    string plain = contestant == Contestant.OursPlain ? "KlingGen.Generator KlingGen.Contracts" : "";
                    samples.Read(ChildProcess.RunWithout(plain, ColdGeneratorRun.Command, contestant, "--n", n));
                }
            }
        }

        return samples;
    }

    private static IEnumerable<string> Cold(string[] contestants) => contestants.Append(Contestant.OursPlain);

    private static string Time(Samples samples, string contestant, string figure)
    {
        double value = samples.Median(contestant, figure);
        double ratio = value / samples.Median(Contestant.Floor, figure);
        return $"{Significant(value)} ({Significant(ratio)})";
    }

    private static string[] Kept(Samples samples, string contestant, int size)
    {
        double all = samples.Median(contestant, Figure.Retained) / size;
        double text = samples.Median(contestant, Figure.Text) / size;
        return [Kilobytes(all), Kilobytes(text), Kilobytes(all - text)];
    }

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Kilobytes(double bytes) => Significant(bytes / 1024);

    private static string Significant(double value) =>
        value.ToString(Math.Abs(value) < 0.1 ? "0.000" : Math.Abs(value) < 10 ? "0.00" : Math.Abs(value) < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
