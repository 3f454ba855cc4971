using System.Diagnostics;
using System.Globalization;
using KlingGen.Benchmarks.Reporting;

namespace KlingGen.Benchmarks.Builds;

/// <summary>Measures what the package costs a build, and what of it is compiling the generated code.</summary>
internal static class BuildCommand
{
    private const string Plain = "without the package";
    private const string NoSchemas = "with it, KlingPackageSchemas=false";
    private const string Package = "with it and its types";
    private const string Source = "with it, KlingPackageTypes=source";
    private const string Time = "time";
    private const string Ratio = "ratio";
    private const int ServerWarmUp = 3;

    public static void Run(string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("klinggen-build-").FullName;
        try
        {
            Run(arguments, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string[] arguments, string folder)
    {
        (string Name, UserProject Project)[] projects =
        [
            (Plain, UserProject.Plain(Path.Combine(folder, "plain"))),
            (NoSchemas, UserProject.WithPackage(Path.Combine(folder, "noschemas"), "<KlingPackageSchemas>false</KlingPackageSchemas>")),
            (Package, UserProject.WithPackage(Path.Combine(folder, "package"), "")),
            (Source, UserProject.WithPackage(Path.Combine(folder, "source"), "<KlingPackageTypes>source</KlingPackageTypes>")),
        ];
        foreach ((_, UserProject project) in projects)
        {
            project.Restore();
            project.Build(keepGenerated: true);
        }

        UserProject source = projects[^1].Project;
        string[] generated = Directory.GetFiles(source.Generated, "*.cs", SearchOption.AllDirectories);
        Console.WriteLine(FormattableString.Invariant($"The package's schemas give {generated.Length} files with {generated.Sum(file => File.ReadLines(file).Count())} lines.\n"));
        int rounds = Arguments.Number(arguments, "--rounds", 11);
        Builds(projects, rounds, compilerServer: false);
        Builds(projects, rounds, compilerServer: true);
        Compilations(source.Generated, Arguments.Number(arguments, "--processes", 11));
    }

    private static void Builds((string Name, UserProject Project)[] projects, int rounds, bool compilerServer)
    {
        Samples samples = new();
        for (int round = 0; compilerServer && round < ServerWarmUp; round++)
        {
            foreach ((_, UserProject project) in projects)
            {
                project.Build(compilerServer);
            }
        }

        for (int round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"build {round + 1} of {rounds}");
            double plain = 0;
            foreach ((string name, UserProject project) in projects)
            {
                long begin = Stopwatch.GetTimestamp();
                project.Build(compilerServer);
                double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
                plain = name == Plain ? seconds : plain;
                samples.Add(name, Time, seconds);
                samples.Add(name, Ratio, seconds / plain);
            }
        }

        MarkdownTable table = new(compilerServer ? "dotnet build of 50 files, compiler server" : "dotnet build of 50 files, no server", "s", "times the first, pair by pair");
        foreach ((string name, _) in projects)
        {
            table.Add(name, Format(samples.Median(name, Time), "0.00"), Format(samples.Median(name, Ratio), "0.00"));
        }

        table.Print(Console.Out);
    }

    private static void Compilations(string generated, int processes)
    {
        string[] contestants = [ColdCompilationRun.Project, ColdCompilationRun.WithGenerated];
        Samples samples = new();
        for (int process = 0; process < processes; process++)
        {
            foreach (string contestant in contestants)
            {
                samples.Read(ChildProcess.Run(ColdCompilationRun.Command, contestant, generated));
            }
        }

        MarkdownTable table = new(["the compiler in a fresh process, ms", .. CompilationFigure.All]);
        foreach (string contestant in contestants)
        {
            table.Add([contestant, .. CompilationFigure.All.Select(figure => Format(samples.Median(contestant, figure), "0"))]);
        }

        table.Add(["the difference", .. CompilationFigure.All.Select(figure => Format(samples.Median(contestants[1], figure) - samples.Median(contestants[0], figure), "0"))]);
        table.Print(Console.Out);
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
