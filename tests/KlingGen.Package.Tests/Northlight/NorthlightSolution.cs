using System.Text.Json;
using KlingGen.Emulator;
using KlingGen.Testing;

namespace KlingGen.Package.Tests.Northlight;

/// <summary>A studio's solution of seven projects on V3, in a folder outside the tree, with the package from the feed.</summary>
internal sealed class NorthlightSolution
{
    private const string Quiet = "-nodeReuse:false -tl:off";

    public NorthlightSolution(PackageFixture package, string name)
    {
        Folder = Path.Combine(package.Folder, name);
        Environment = new Dictionary<string, string> { ["KlingGenVersion"] = package.Version };
        string source = Path.Combine(Repository.Root, "tests", "KlingGen.Package.Tests", "Solutions", "Northlight");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // Info is in the log only.
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildProjectDirectory)/obj/$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>What its builds need.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public Task<string> RestoreAsync() => Dotnet.RunAsync(Folder, $"restore {Quiet}", environment: Environment);

    /// <summary>The command of the documentation.</summary>
    public Task<string> FormatAsync() =>
        Dotnet.RunAsync(Folder, "format analyzers Northlight.sln --diagnostics KLG1001 KLG1002 KLG1003 KLG1004 --severity info", environment: Environment);

    /// <summary>Builds, runs and tests it as it is now.</summary>
    public async Task<NorthlightState> LookAsync()
    {
        string build = await Dotnet.RunAsync(Folder, $"build --no-incremental {Quiet}", environment: Environment);
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        string log = await Dotnet.RunAsync(
            Folder, "Northlight.Cli/bin/Debug/net10.0/Northlight.Cli.dll", environment: new Dictionary<string, string> { ["QUEUE_ADDRESS"] = fal.QueueAddress.ToString() });
        string tests = await Dotnet.RunAsync(Folder, "test Northlight.Tests --no-build", environment: Environment);
        return new NorthlightState(
            ReadTexts(),
            build,
            FindResults(),
            [.. fal.Jobs.Select(job => new SentPayload(job.EndpointId["fal-ai/kling-video/".Length..], job.Body))],
            [.. fal.Jobs.SelectMany(job => job.Errors.Concat(job.IgnoredFields), (job, fault) => $"{fault} in {job.EndpointId} {job.Body}")],
            log,
            tests);
    }

    /// <summary>The source files as they are now.</summary>
    public IReadOnlyDictionary<string, string> ReadTexts() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private string[] FindResults() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.sarif", SearchOption.AllDirectories)
            .SelectMany(ReadResults)
            .Where(result => result.Contains(" KLG1", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> ReadResults(string file)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(file));
        foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            string address = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            yield return $"{address.Split('/')[^1]} {result.GetProperty("ruleId").GetString()}";
        }
    }
}
