using System.Text.RegularExpressions;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>The sample solution, with the package in place of the project references, through every step of its README.</summary>
[Collection(nameof(PackageCollection))]
public sealed partial class MigrateMeTests(PackageFixture package)
{
    [Fact]
    public async Task The_sample_warns_on_a_desk_fails_in_CI_and_after_its_command_builds_clean_and_runs()
    {
        string folder = CopySample();
        const string build = "build --no-incremental -nodeReuse:false -tl:off";

        string desk = await Dotnet.RunAsync(folder, build);
        Assert.Equal(["KLG1001", "KLG1002", "KLG1003"], Ids(desk, "warning"));
        Assert.Contains("fal-ai/kling-video/v3/pro/image-to-video: ", await RunAsync(folder), StringComparison.Ordinal);
        string ci = await Dotnet.RunAsync(folder, build, ci: true, fails: true);
        Assert.Equal(["KLG1001", "KLG1002", "KLG1003"], Ids(ci, "error"));

        await Dotnet.RunAsync(folder, FormatCommand());

        string moved = await Dotnet.RunAsync(folder, build, ci: true);
        Assert.Contains(" 0 Warning(s)", moved, StringComparison.Ordinal);
        await Dotnet.RunAsync(folder, "test Advert.Tests --no-build");
        string[] endpoints = [.. SentPayload().Matches(await RunAsync(folder)).Select(m => m.Groups[1].Value)];
        Assert.Equal(
            [
                "fal-ai/kling-video/o3/pro/image-to-video",
                "fal-ai/kling-video/o3/pro/image-to-video",
                "fal-ai/kling-video/o3/pro/image-to-video",
                "fal-ai/kling-video/o3/4k/text-to-video",
                "fal-ai/kling-video/o3/4k/text-to-video",
                "fal-ai/kling-video/o3/4k/text-to-video",
                "fal-ai/kling-video/o3/pro/reference-to-video",
                "fal-ai/kling-video/v3/pro/motion-control",
            ],
            endpoints);
    }

    private static Task<string> RunAsync(string folder) => Dotnet.RunAsync(folder, "run --no-build --project Advert.Cli");

    /// <summary>The command as the sample's README gives it.</summary>
    private static string FormatCommand()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "samples", "MigrateMe", "README.md"));
        return Assert.Single(readme.Split('\n'), line => line.StartsWith("dotnet format ", StringComparison.Ordinal))["dotnet ".Length..];
    }

    private static IEnumerable<string> Ids(string output, string severity) =>
        Regex.Matches(output, severity + " (KLG\\d{4}):").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private string CopySample()
    {
        string source = Path.Combine(Repository.Root, "samples", "MigrateMe");
        string target = Path.Combine(package.Folder, "MigrateMe");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(f => !BuildOutput().IsMatch(f)))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Delete(Path.Combine(target, "Directory.Build.targets"));
        Edit(
            Path.Combine(target, "Directory.Build.props"),
            ImportFromSource(),
            """<ItemGroup><PackageReference Include="KlingGen" /></ItemGroup>""");
        Edit(
            Path.Combine(target, "Directory.Packages.props"),
            FirstVersion(),
            $"""<PackageVersion Include="KlingGen" Version="{package.Version}" /><PackageVersion """);
        Edit(
            Path.Combine(target, "Advert.Cli", "Advert.Cli.csproj"),
            EmulatorReference(),
            $"""
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "KlingGen.Emulator.dll")}" />
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "KlingGen.Contracts.dll")}" />
            """);
        return target;
    }

    private static void Edit(string path, Regex old, string text)
    {
        string file = File.ReadAllText(path);
        Assert.Matches(old, file);
        File.WriteAllText(path, old.Replace(file, text, 1));
    }

    [GeneratedRegex("<Import Project=\"[^\"]*UseFromSource[^\"]*\" />")]
    private static partial Regex ImportFromSource();

    [GeneratedRegex("<PackageVersion ")]
    private static partial Regex FirstVersion();

    [GeneratedRegex("<ProjectReference Include=\"[^\"]*Emulator[^\"]*\" />")]
    private static partial Regex EmulatorReference();

    [GeneratedRegex("[\\\\/](bin|obj)[\\\\/]")]
    private static partial Regex BuildOutput();

    [GeneratedRegex("^(fal-ai/[^:]+): ", RegexOptions.Multiline)]
    private static partial Regex SentPayload();
}
