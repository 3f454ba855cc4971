using System.Diagnostics.Tracing;
using KlingGen.Benchmarks.Json;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Generators;

/// <summary>Lists the methods that the just-in-time compiler compiles for the first run of a generator, or the first request and response, in a process: most of the cold run's time is theirs.</summary>
internal sealed class MethodsCommand : EventListener
{
    public const string Command = "methods";

    private const string Json = "json";

    private const EventKeywords JustInTime = (EventKeywords)0x10;

    private readonly List<string> _methods = [];
    private readonly int _thread = Environment.CurrentManagedThreadId;

    public static void Run(string[] arguments)
    {
        if (arguments is [Json, ..])
        {
            List(() => ColdJsonRun.RunOnce(arguments.Length > 1 ? arguments[1] : Contestant.Ours));
            return;
        }

        string name = arguments.Length > 0 && !arguments[0].StartsWith("--", StringComparison.Ordinal) ? arguments[0] : Contestant.Ours;
        Contestant contestant = Contestant.Create(name, Arguments.Number(arguments, "--n", 1));
        contestant.Compilation.Emit(Stream.Null);
        List(() => contestant.CreateDriver().RunGenerators(contestant.Compilation));
    }

    private static void List(Action run)
    {
        using MethodsCommand listener = new();
        run();
        lock (listener._methods)
        {
            foreach (string method in listener._methods)
            {
                Console.WriteLine(method);
            }
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JustInTime);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // The names of the payload: MethodNamespace, MethodName and MethodSignature.
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true && eventData.Payload is { } payload)
        {
            lock (_methods)
            {
                _methods.Add($"{payload[6]}.{payload[7]} {payload[8]}");
            }
        }
    }
}
