using System.Runtime.InteropServices;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>Programs as they are deployed.</summary>
[Collection(nameof(PackageCollection))]
public sealed class PublishTests(PackageFixture package)
{
    [Fact]
    public Task A_trimmed_self_contained_QuickStart_runs_without_reflection_based_serialization() =>
        PublishAndRunAsync("trimmed");

    [Fact]
    public async Task A_trimmed_program_with_the_package_loses_no_JSON_and_no_check()
    {
        Consumer consumer = new Consumer(
            package,
            "Trimmed",
            $"""
            <OutputType>Exe</OutputType><PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>
            """,
            "",
            "net10.0").With("TrimmedProgram.cs");
        await Dotnet.RunAsync(consumer.Folder, "publish -c Release -o out -nodeReuse:false -tl:off");

        string said = await StartAsync(consumer.Folder, Path.Combine(consumer.Folder, "out"), consumer.Name);

        Assert.Equal(
            ["""{"prompt":"A fox","image_url":"https://example.com/a.png","duration":"10","generate_audio":true}""", "$.prompt", "True"],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [NativeAotFact]
    public Task A_Native_AOT_QuickStart_runs() => PublishAndRunAsync("aot");

    private async Task PublishAndRunAsync(string deploy)
    {
        string artifacts = Path.Combine(package.Folder, deploy);
        string output = await Dotnet.RunAsync(
            Repository.Root,
            $"publish samples/QuickStart -c Release -r {RuntimeInformation.RuntimeIdentifier} -p:Deploy={deploy} --artifacts-path \"{artifacts}\" -o \"{artifacts}/out\" -p:TreatWarningsAsErrors=true -nodeReuse:false -tl:off");
        Assert.DoesNotContain("warning IL", output, StringComparison.Ordinal);

        string said = await StartAsync(artifacts, Path.Combine(artifacts, "out"), "QuickStart");
        Assert.Contains("Video: http", said, StringComparison.Ordinal);
    }

    private static async Task<string> StartAsync(string folder, string output, string name)
    {
        string program = Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
        (int exitCode, string said) = await Dotnet.StartAsync(program, folder, "", ci: false, environment: null);
        Assert.True(exitCode == 0, said);
        return said;
    }
}
