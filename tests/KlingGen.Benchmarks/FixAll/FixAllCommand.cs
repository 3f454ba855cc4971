using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KlingGen.Benchmarks.Builds;
using KlingGen.Benchmarks.Reporting;
using KlingGen.IdeHost.Protocol;
using KlingGen.Testing;

namespace KlingGen.Benchmarks.FixAll;

/// <summary>What Fix All over a whole solution costs: in the IDE's engine, and by the command line.</summary>
internal static class FixAllCommand
{
    private const string Document = "Advert0.cs";
    private const string Place = "NegativePrompt";

    public static void Run(string[] arguments)
    {
        int files = Arguments.Number(arguments, "--files", 300);
        string folder = Directory.CreateTempSubdirectory("klinggen-fixall-").FullName;
        try
        {
            V3Solution solution = new(folder, files, hasPayloads: Arguments.Number(arguments, "--payloads", 1) != 0);
            MarkdownTable table = new("step", "seconds", "processor seconds", "peak memory, MB");
            int changed = MeasureEngine(solution, table);
            if (Arguments.Number(arguments, "--format", 1) != 0)
            {
                Stopwatch watch = Stopwatch.StartNew();
                Dotnet.Run(folder, "format", "analyzers", "Adverts.sln", "--diagnostics", "KLG1001", "KLG1002", "KLG1003", "KLG1004", "--severity", "info");
                table.Add("dotnet format, the whole command", Format(watch.Elapsed.TotalSeconds), "", "");
            }

            Console.WriteLine($"{solution.Calls} calls with generated requests and {solution.Payloads} other payloads in {files} files of six projects; Fix All changed {changed} files.\n");
            table.Print(Console.Out);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int MeasureEngine(V3Solution solution, MarkdownTable table)
    {
        string host = Path.Combine(Repository.Root, "tests", "KlingGen.IdeHost", "bin", "Release", "net10.0", "KlingGen.IdeHost.dll");
        string engine = Path.Combine(
            typeof(FixAllCommand).Assembly.GetCustomAttributes(false).OfType<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "SdkFolder").Value!,
            "DotnetTools",
            "dotnet-format");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [host, engine, solution.Path]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Ask(process, table, "first look at a document, after opening", new IdeRequest { Do = "look", Document = Document });
        Ask(process, table, "lightbulb", new IdeRequest { Do = "list", Document = Document, At = Place });
        Ask(process, table, "lightbulb again", new IdeRequest { Do = "list", Document = Document, At = Place });
        IdeAnswer all = Ask(process, table, "Fix All in the solution", new IdeRequest { Do = "fixall", Document = Document, At = Place, Key = "KlingGen.MoveRequest", Scope = "Solution" });
        process.StandardInput.Close();
        process.WaitForExit();
        return all.Changed.Count;
    }

    private static IdeAnswer Ask(Process host, MarkdownTable table, string step, IdeRequest request)
    {
        host.StandardInput.WriteLine(JsonSerializer.Serialize(request));
        host.StandardInput.Flush();
        IdeAnswer answer = JsonSerializer.Deserialize<IdeAnswer>(host.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The host has ended."))!;
        if (answer.Error is not null)
        {
            throw new InvalidOperationException(answer.Error);
        }

        table.Add(step, Format(answer.Seconds), Format(answer.ProcessorSeconds), (answer.PeakBytes >> 20).ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private static string Format(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}
