using System.Text.RegularExpressions;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Generated files as people see them. To accept a change: <c>KLINGGEN_ACCEPT=1 dotnet test tests/KlingGen.Generator.Tests</c>, then read the diff.</summary>
public sealed partial class SnapshotTests
{
    private static readonly Lazy<GeneratorRun> s_package = new(() => GeneratorRun.Of(TestFile.PackageFiles));

    [Theory]
    [InlineData("KlingGen.o3.image-to-video.g.cs")]
    [InlineData("KlingGen.v3.motion-control.g.cs")]
    [InlineData("KlingGen.shared.shot.g.cs")]
    [InlineData("KlingGen.shared.element.g.cs")]
    [InlineData("KlingGen.shared.file.g.cs")]
    [InlineData("KlingGen.KlingClient.g.cs")]
    [InlineData("KlingGen.KlingJsonResolver.g.cs")]
    public void The_generated_file_is_as_last_accepted(string hintName)
    {
        string path = Path.Combine(Repository.Root, "tests", "KlingGen.Generator.Tests", "Snapshots", hintName + ".txt");
        string actual = WithoutVersion(s_package.Value.Source(hintName));
        if (Environment.GetEnvironmentVariable("KLINGGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"No snapshot at {path}.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string WithoutVersion(string source) => GeneratedCode().Replace(source, "GeneratedCode(\"KlingGen\", \"x.y.z\")");

    [GeneratedRegex("GeneratedCode\\(\"KlingGen\", \"[^\"]*\"\\)")]
    private static partial Regex GeneratedCode();
}
