using KlingGen.BuildTool.Baselines;
using KlingGen.BuildTool.Logs;
using KlingGen.BuildTool.Reports;

namespace KlingGen.BuildTool;

/// <summary>What the build can ask for.</summary>
internal static class Commands
{
    /// <summary>
    /// <c>baseline --file F --log L...</c> or <c>report --file F --project P --target T --roslyn R --log L...</c>, with one log for each framework of the project and the
    /// folder of the SDK's <c>dotnet format</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The arguments are not understood.</exception>
    public static int Run(string[] arguments, TextWriter output)
    {
        string file = Path.GetFullPath(Find(arguments, "--file"));
        string[] logs = [.. FindAll(arguments, "--log")];
        using SharedFile shared = SharedFile.Open(file);
        CompilerLog[] read = [.. logs.Select(CompilerLog.Find).OfType<CompilerLog>()];
        if (read.Length == 0)
        {
            throw new ArgumentException("the compiler wrote no log; leave ErrorLog to KlingGen in this build");
        }

        switch (arguments[0])
        {
            case "baseline":
                shared.Text = new BaselineUpdate(read, isComplete: read.Length == logs.Length).Apply(shared.Text, file, output);
                return 0;
            case "report":
                ReportedProject project = new(Path.GetFullPath(Find(arguments, "--project")), Find(arguments, "--target"), [.. logs.Select(Path.GetFullPath)]);
                shared.Text = new ReportUpdate(file, project, FindAll(arguments, "--roslyn").FirstOrDefault()).Apply(shared.Text, output);
                return 0;
            default:
                throw new ArgumentException($"'{arguments[0]}' is no command");
        }
    }

    private static string Find(string[] arguments, string name) =>
        FindAll(arguments, name).FirstOrDefault() ?? throw new ArgumentException($"{name} is missing");

    private static IEnumerable<string> FindAll(string[] arguments, string name) =>
        arguments.Skip(1).Zip(arguments.Skip(2)).Where(pair => pair.First == name).Select(static pair => pair.Second);
}
