using System.Runtime.InteropServices;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>The sample as it is deployed.</summary>
[Collection(nameof(PackageCollection))]
public sealed class PublishTests(PackageFixture package)
{
    [Fact]
    public Task A_trimmed_self_contained_QuickStart_runs_without_reflection_based_serialization() =>
        PublishAndRunAsync("trimmed");

    [NativeAotFact]
    public Task A_Native_AOT_QuickStart_runs() => PublishAndRunAsync("aot");

    private async Task PublishAndRunAsync(string deploy)
    {
        string artifacts = Path.Combine(package.Folder, deploy);
        string output = await Dotnet.RunAsync(
            Repository.Root,
            $"publish samples/QuickStart -c Release -r {RuntimeInformation.RuntimeIdentifier} -p:Deploy={deploy} --artifacts-path \"{artifacts}\" -o \"{artifacts}/out\" -p:TreatWarningsAsErrors=true -nodeReuse:false -tl:off");
        Assert.DoesNotContain("warning IL", output, StringComparison.Ordinal);

        string program = Path.Combine(artifacts, "out", OperatingSystem.IsWindows() ? "QuickStart.exe" : "QuickStart");
        (int exitCode, string said) = await Dotnet.StartAsync(program, artifacts, "", ci: false, environment: null);
        Assert.True(exitCode == 0, said);
        Assert.Contains("Video: http", said, StringComparison.Ordinal);
    }
}
