using System.Diagnostics;
using System.IO.Compression;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>The emulator as a package for tests, and as a tool.</summary>
[Collection(nameof(PackageCollection))]
public sealed class EmulatorPackageTests(PackageFixture package)
{
    [Fact]
    public void The_librarys_package_brings_the_contracts_and_depends_on_no_package()
    {
        string[] entries = Entries("KlingGen.Emulator");

        Assert.Equal(["KlingGen.Emulator.nuspec", "emulator.md", "lib/net10.0/KlingGen.Contracts.dll", "lib/net10.0/KlingGen.Emulator.dll", "lib/net10.0/KlingGen.Emulator.xml"], entries);
        using ZipArchive archive = ZipFile.OpenRead(PathOf("KlingGen.Emulator"));
        using StreamReader nuspec = new(archive.GetEntry("KlingGen.Emulator.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tools_package_holds_what_it_needs_to_run()
    {
        Assert.Equal(
            [
                "KlingGen.Emulator.Tool.nuspec", "emulator.md", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/KlingGen.Contracts.dll", "tools/net10.0/any/KlingGen.Emulator.dll",
                "tools/net10.0/any/System.CommandLine.dll", "tools/net10.0/any/kling-emulator.deps.json", "tools/net10.0/any/kling-emulator.dll", "tools/net10.0/any/kling-emulator.runtimeconfig.json",
            ],
            Entries("KlingGen.Emulator.Tool"));
    }

    [Fact]
    public async Task The_tool_installs_and_answers()
    {
        string folder = Path.Combine(package.Folder, "tool");
        await Dotnet.RunAsync(package.Folder, $"tool install KlingGen.Emulator.Tool --version {package.Version} --tool-path \"{folder}\" --configfile \"{Path.Combine(package.Folder, "nuget.config")}\"");

        using Process tool = Process.Start(new ProcessStartInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "kling-emulator.exe" : "kling-emulator"), "--port 0") { RedirectStandardOutput = true })!;
        try
        {
            string? line = await tool.StandardOutput.ReadLineAsync();
            Assert.StartsWith("Kling emulator at http://127.0.0.1:", line, StringComparison.Ordinal);
            using HttpClient http = new();
            Assert.Contains("Kling emulator", await http.GetStringAsync(line!.Split(' ')[^1]), StringComparison.Ordinal);
        }
        finally
        {
            tool.Kill();
        }
    }

    [Fact]
    public async Task The_documentations_first_sample_runs_with_the_packages()
    {
        Consumer consumer = (await package.Built).Find("EmulatorConsumer");

        string[] lines = (await consumer.RunAsync(new Dictionary<string, string>())).Trim().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/files/[0-9a-f-]+\.mp4$", lines[0]);
        Assert.Equal(["""{"prompt":"Slow push-in.","image_url":"https://example.com/bottle.png"}""", "0"], lines[1..]);
    }

    /// <summary>The projects that are built with those of other tests.</summary>
    internal static IEnumerable<Consumer> CreateBuilt(PackageFixture package)
    {
        Consumer consumer = package.CreateConsumer(
            "EmulatorConsumer", "<OutputType>Exe</OutputType>", $"""<PackageReference Include="KlingGen.Emulator" Version="{package.Version}" />""");
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "emulator.md")).ReplaceLineEndings("\n");
        consumer.Write("Program.cs", page.Split("```cs\n")[1].Split("```")[0]);
        yield return consumer;
    }

    private string PathOf(string id) => Path.Combine(package.Feed, $"{id}.{package.Version}.nupkg");

    private string[] Entries(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(id));
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }
}
