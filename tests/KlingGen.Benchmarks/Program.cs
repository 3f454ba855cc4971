using System.Globalization;
using KlingGen.Benchmarks.Analyzers;
using KlingGen.Benchmarks.Builds;
using KlingGen.Benchmarks.FixAll;
using KlingGen.Benchmarks.Generators;
using KlingGen.Benchmarks.Json;
using KlingGen.Benchmarks.Queue;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string command = args.Length > 0 ? args[0] : "";
string[] rest = args.Length > 1 ? args[1..] : [];
switch (command)
{
    case "generator":
        GeneratorCommand.Run(rest);
        return 0;
    case "steps":
        StepsCommand.Run(rest);
        return 0;
    case MethodsCommand.Command:
        MethodsCommand.Run(rest);
        return 0;
    case "build":
        BuildCommand.Run(rest);
        return 0;
    case "analyzers":
        AnalyzersCommand.Run(rest);
        return 0;
    case "fixall":
        FixAllCommand.Run(rest);
        return 0;
    case "json":
        JsonCommand.Run(rest);
        return 0;
    case "cold":
        ColdJsonCommand.Run(rest);
        return 0;
    case "poll":
        PollCommand.Run(rest);
        return 0;
    case ColdGeneratorRun.Command:
        ColdGeneratorRun.Run(rest);
        return 0;
    case WarmGeneratorRun.Command:
        WarmGeneratorRun.Run(rest);
        return 0;
    case ColdCompilationRun.Command:
        ColdCompilationRun.Run(rest);
        return 0;
    case ColdJsonRun.Command:
        ColdJsonRun.Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("Which measurement? generator, steps, methods, build, analyzers, fixall, json, cold or poll; see README.md.");
        return 2;
}
