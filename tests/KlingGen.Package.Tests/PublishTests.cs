using System.Runtime.InteropServices;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>The sample as it is deployed.</summary>
[Collection(nameof(PackageCollection))]
public sealed class PublishTests(PackageFixture package)
{
    [Fact]
    public Task A_trimmed_self_contained_QuickStart_runs_without_reflection_based_serialization() =>
        PublishAndRunAsync("trimmed", "-p:PublishTrimmed=true");

    [NativeAotFact]
    public Task A_Native_AOT_QuickStart_runs() => PublishAndRunAsync("aot", "-p:PublishAot=true");

    private async Task PublishAndRunAsync(string name, string how)
    {
        string artifacts = Path.Combine(package.Folder, name);
        string output = await Dotnet.RunAsync(
            Repository.Root,
            $"publish samples/QuickStart -c Release -r {RuntimeInformation.RuntimeIdentifier} --self-contained {how} --artifacts-path \"{artifacts}\" -o \"{artifacts}/out\" -p:TreatWarningsAsErrors=true -p:RestorePackagesWithLockFile=false -nodeReuse:false -p:UseSharedCompilation=false -tl:off");
        Assert.DoesNotContain("warning IL", output, StringComparison.Ordinal);

        string program = Path.Combine(artifacts, "out", OperatingSystem.IsWindows() ? "QuickStart.exe" : "QuickStart");
        (int exitCode, string said) = await Dotnet.StartAsync(program, artifacts, "", ci: false, environment: null);
        Assert.True(exitCode == 0, said);
        Assert.Contains("Video: http", said, StringComparison.Ordinal);
    }
}
