using System.Diagnostics;
using System.Globalization;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Queue;

/// <summary>What the client adds to a poll: beside an <see cref="HttpClient"/> in the same exchange, by turns.</summary>
internal static class PollCommand
{
    private const string Memory = "bytes per poll";
    private const string Time = "us per poll";
    private const string Rate = "polls per s";

    public static void Run(string[] arguments)
    {
        int rounds = Arguments.Number(arguments, "--rounds", 15);
        int polls = Arguments.Number(arguments, "--polls", 20_000);
        int atOnce = Arguments.Number(arguments, "--at-once", 8);
        RunAsync(rounds, polls, atOnce).GetAwaiter().GetResult();
    }

    private static async Task RunAsync(int rounds, int polls, int atOnce)
    {
        using StatusServer server = new();
        using HttpClient inMemory = new(new StatusAnswer.Handler());
        using HttpClient onLoopback = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        Uri nowhere = new("https://queue.fal.run/");
        PollContestant[] quiet = [PollContestant.Bare(inMemory, nowhere), PollContestant.Client(inMemory, nowhere)];
        PollContestant[] loaded = [PollContestant.Bare(onLoopback, server.Address), PollContestant.Client(onLoopback, server.Address)];
        Samples samples = new();
        for (int round = -3; round < rounds; round++)
        {
            for (int i = 0; i < quiet.Length; i++)
            {
                (double bytes, double microseconds) = await MeasureAsync(quiet[i], polls);
                double rate = await LoadAsync(loaded[i], polls, atOnce);

                // The first rounds warm up.
                if (round >= 0)
                {
                    samples.Add(quiet[i].Name, Memory, bytes);
                    samples.Add(quiet[i].Name, Time, microseconds);
                    samples.Add(quiet[i].Name, Rate, rate);
                }
            }
        }

        MarkdownTable table = new("", Memory, "ratio", Time, "ratio ", $"{Rate}, {atOnce} at once", "ratio  ");
        foreach (PollContestant contestant in quiet)
        {
            table.Add([contestant.Name, .. new[] { Memory, Time, Rate }.SelectMany(figure => Cells(samples, quiet[0].Name, contestant.Name, figure))]);
        }

        table.Print(Console.Out);
    }

    private static string[] Cells(Samples samples, string baseline, string contestant, string figure)
    {
        double value = samples.Median(contestant, figure);
        return [value.ToString(figure == Time ? "0.00" : "0", CultureInfo.InvariantCulture), (value / samples.Median(baseline, figure)).ToString("0.00", CultureInfo.InvariantCulture)];
    }

    private static async Task<(double Bytes, double Microseconds)> MeasureAsync(PollContestant contestant, int polls)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < polls; i++)
        {
            await PollAsync(contestant);
        }

        TimeSpan took = Stopwatch.GetElapsedTime(began);
        return ((GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)polls, took.TotalMicroseconds / polls);
    }

    private static async Task<double> LoadAsync(PollContestant contestant, int polls, int atOnce)
    {
        long began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < polls / atOnce; i++)
            {
                await PollAsync(contestant);
            }
        })));
        return polls / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task PollAsync(PollContestant contestant)
    {
        if (await contestant.PollAsync().ConfigureAwait(false) != "IN_PROGRESS")
        {
            throw new InvalidOperationException($"{contestant.Name} reads another state.");
        }
    }
}
