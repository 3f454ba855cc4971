using System.Globalization;
using KlingGen.Benchmarks.Analyzers;
using KlingGen.Benchmarks.Generators;
using KlingGen.Benchmarks.Json;

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
    case "analyzers":
        AnalyzersCommand.Run(rest);
        return 0;
    case "json":
        JsonCommand.Run(rest);
        return 0;
    case "cold":
        ColdJsonCommand.Run(rest);
        return 0;
    case ColdGeneratorRun.Command:
        ColdGeneratorRun.Run(rest);
        return 0;
    case WarmGeneratorRun.Command:
        WarmGeneratorRun.Run(rest);
        return 0;
    case ColdJsonRun.Command:
        ColdJsonRun.Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("Which measurement? generator, steps, analyzers, json or cold; see README.md.");
        return 2;
}
