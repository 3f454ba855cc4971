using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Generated files as people see them.</summary>
public sealed class SnapshotTests
{
    private static readonly Lazy<GeneratorRun> _package = new(() => GeneratorRun.Of(TestFile.PackageFiles));

    [Theory]
    [InlineData("KlingGen.o3.image-to-video.g.cs")]
    [InlineData("KlingGen.v3.motion-control.g.cs")]
    [InlineData("KlingGen.shared.shot.g.cs")]
    [InlineData("KlingGen.shared.element.g.cs")]
    [InlineData("KlingGen.shared.file.g.cs")]
    [InlineData("KlingGen.KlingClient.g.cs")]
    [InlineData("KlingGen.KlingJsonResolver.g.cs")]
    public void The_generated_file_is_as_last_accepted(string hintName) => Snapshot.Verify(hintName, _package.Value.Source(hintName));
}
