using System.Diagnostics;
using System.Runtime;
using System.Text.Json;
using KlingGen.Benchmarks.Generators;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Json;

/// <summary>The first request and response of a process, with all that must be loaded and compiled for them.</summary>
internal static class ColdJsonRun
{
    public const string Command = "child-json-cold";
    public const string Time = "time";
    public const string Bytes = "bytes";
    public const string Methods = "methods";

    public static void Run(string[] arguments)
    {
        string contestant = arguments[0];
        byte[] response = Examples.Response.ToArray();
        long methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long begin = Stopwatch.GetTimestamp();
        object result = RunOnce(contestant, response);
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;

        GC.KeepAlive(result);
        Samples samples = new();
        samples.Add(contestant, Time, time.TotalMilliseconds);
        samples.Add(contestant, Bytes, allocated);
        samples.Add(contestant, Methods, methods);
        samples.WriteMedians(Console.Out);
    }

    /// <summary>The request and the response, and nothing else.</summary>
    public static object RunOnce(string contestant) => RunOnce(contestant, Examples.Response.ToArray());

    private static object RunOnce(string contestant, byte[] response) => contestant == Contestant.Ours ? RunGenerated(response) : RunHandWritten(response);

    private static object RunGenerated(byte[] response)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            Examples.Write(writer, Examples.Generated());
        }

        return Examples.ReadGenerated(response);
    }

    private static object RunHandWritten(byte[] response)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            Examples.Write(writer, Examples.HandWritten());
        }

        return Examples.ReadHandWritten(response);
    }
}
