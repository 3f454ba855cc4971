using System.CommandLine;
using System.CommandLine.Parsing;

namespace KlingGen.Emulator.Tool;

/// <summary>The command line of <c>kling-emulator</c>.</summary>
internal static class EmulatorCommand
{
    private const int DefaultPort = 8787;

    private const double DefaultFaults = 0.1;

    private static readonly Option<int> _port = new("--port") { Description = "The port on 127.0.0.1; 0 for a free one.", DefaultValueFactory = _ => DefaultPort };

    private static readonly Option<string?> _apiKey = new("--api-key") { Description = "The only key taken. Any key, when left out." };

    private static readonly Option<TimeSpan> _queuedFor = Time("--queued-for", "How long a job waits, such as 500ms, 2s or 1m.", "2s");

    private static readonly Option<TimeSpan> _runsFor = Time("--runs-for", "How long a job then runs.", "8s");

    private static readonly Option<int?> _concurrency = new("--concurrency") { Description = "How many jobs run at once. No limit, when left out." };

    private static readonly Option<int?> _seed = new("--seed") { Description = "Lets calls fail by chance, the same ones for the same number." };

    private static readonly Option<double?> _faults = new("--faults") { Description = "The share of calls that fail by chance, 0 to 1; 0.1 when there is a seed." };

    private static readonly Option<DirectoryInfo?> _schemas = new("--schemas") { Description = "A folder with schema files of further endpoints." };

    public static RootCommand Create()
    {
        RootCommand command = new("fal.ai's queue for Kling video models on your own machine. Point a client at the address it prints, and a browser, too.")
        {
            _port, _apiKey, _queuedFor, _runsFor, _concurrency, _seed, _faults, _schemas,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        TextWriter output = arguments.InvocationConfiguration.Output;
        TextWriter error = arguments.InvocationConfiguration.Error;
        try
        {
            await using FalEmulator fal = await FalEmulator.StartAsync(ReadOptions(arguments), cancellationToken);
            output.WriteLine($"Kling emulator at {fal.QueueAddress}");
            output.WriteLine("Use it in place of https://queue.fal.run/ and, for uploads, https://rest.fal.ai/. Ctrl+C ends it.");
            output.Flush();
            await WaitAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static FalEmulatorOptions ReadOptions(ParseResult arguments)
    {
        int? seed = arguments.GetValue(_seed);
        double rate = arguments.GetValue(_faults) ?? (seed is null ? 0 : DefaultFaults);
        return new FalEmulatorOptions
        {
            Port = arguments.GetValue(_port),
            ApiKey = arguments.GetValue(_apiKey),
            QueuedFor = arguments.GetValue(_queuedFor),
            RunsFor = arguments.GetValue(_runsFor),
            Concurrency = arguments.GetValue(_concurrency),
            Faults = rate == 0 ? null : FalFaultRates.All(seed ?? 1, rate),
            Contracts = arguments.GetValue(_schemas) is { } folder ? FalContracts.ReadFolder(folder.FullName) : null,
        };
    }

    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(end.SetResult))
        {
            await end.Task;
        }
    }

    private static Option<TimeSpan> Time(string name, string description, string byDefault)
    {
        return new Option<TimeSpan>(name)
        {
            Description = description,
            CustomParser = Parse,
            DefaultValueFactory = _ => Duration.TryParse(byDefault, out TimeSpan time) ? time : TimeSpan.Zero,
            HelpName = "duration",
        };

        TimeSpan Parse(ArgumentResult result)
        {
            if (!Duration.TryParse(result.Tokens.Single().Value, out TimeSpan time))
            {
                result.AddError($"{name} takes a duration such as 500ms, 2s or 1m.");
            }

            return time;
        }
    }
}
