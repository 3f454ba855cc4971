using System.Diagnostics;
using System.Runtime;
using KlingGen.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace KlingGen.Benchmarks.Generators;

/// <summary>The first run in a process: the compiler is warm, the generator's code has not been loaded.</summary>
internal static class ColdGeneratorRun
{
    public const string Command = "child-generator-cold";

    public static void Run(string[] arguments)
    {
        Contestant contestant = Contestant.Create(arguments[0], Arguments.Number(arguments, "--n", 1));
        contestant.Compilation.Emit(Stream.Null);

        TimeSpan compilation = JitInfo.GetCompilationTime(currentThread: true);
        long methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        long begin = Stopwatch.GetTimestamp();
        GeneratorDriver driver = contestant.CreateDriver().RunGenerators(contestant.Compilation);
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        compilation = JitInfo.GetCompilationTime(currentThread: true) - compilation;

        WarmGeneratorRun.Check(driver);
        Samples samples = new();
        samples.Add(contestant.Name, Figure.Cold, time.TotalMilliseconds);
        samples.Add(contestant.Name, Figure.ColdCompilation, compilation.TotalMilliseconds);
        samples.Add(contestant.Name, Figure.ColdMethods, methods);
        samples.WriteMedians(Console.Out);
    }
}
