using KlingGen.Generator.Tests.Emit;

namespace KlingGen.Generator.Tests.Unions;

public sealed class UnionSnapshotTests
{
    [Fact]
    public void The_generated_file_is_as_last_accepted()
    {
        GeneratorRun run = GeneratorRun.Of([UnionSchema.File]);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerComplaints());
        Snapshot.Verify("KlingGen.canvas.g.cs", run.Source("KlingGen.canvas.g.cs"));
    }
}
