using System.Globalization;
using KlingGen.Generator.Tests.Hostile;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace KlingGen.Generator.Tests.Fuzz;

/// <summary>
/// Random schemas against the generator. The same ones each time, a bounded number; for longer runs set <c>KLINGGEN_FUZZ_SECONDS</c> to the number
/// of seconds, and <c>KLINGGEN_FUZZ_SEED</c> to the first seed (default: 1). A failure names the seed of the file that caused it.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // Many files in one compilation: what costs is the compiler, not the generator.
    private const int BatchSize = 60;

    [Fact]
    public void Well_formed_schemas_give_code_that_compiles_and_no_error()
    {
        int clients = 0;
        int files = ForEachBatch(batches: 1, seeds =>
        {
            GeneratorRun run = Run(seeds.Select(seed => (seed, new RandomSchema(seed).File())));
            HostileSchema.AssertCleanAndCompiles(run);
            clients += seeds.Count(seed => run.Source("KlingGen.KlingClient.g.cs").Contains($"KlingEndpoint(\"fuzz/n{seed}\")", StringComparison.Ordinal));
        });
        Assert.Equal(files, clients);
    }

    [Fact]
    public void Damaged_schemas_give_diagnostics_at_their_places_and_code_that_compiles()
    {
        int errors = 0;
        int files = ForEachBatch(batches: 1, seeds =>
        {
            GeneratorRun run = Run(seeds.Select(seed => (seed, Damage.Do(new RandomSchema(seed).File(), new Random(seed)))));
            HostileSchema.AssertCompiles(run);
            Assert.All(run.Diagnostics, d => Assert.InRange(d.Location.SourceSpan.End, 0, run.Files.Single(f => f.Path == d.Location.GetLineSpan().Path).GetText()!.Length));
            errors += run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.GetLineSpan().Path).Distinct().Count();
        });

        // Otherwise the damage would only have tried the JSON reader, or nothing.
        Assert.InRange(errors, files / 4, files * 95 / 100);
    }

    private static GeneratorRun Run(IEnumerable<(int Seed, string Text)> files) =>
        GeneratorRun.Of([.. files.Select(f => new TestFile($"/project/n{f.Seed}.json", f.Text))]);

    private int ForEachBatch(int batches, Action<IReadOnlyList<int>> check)
    {
        DateTime end = DateTime.UtcNow.AddSeconds(FuzzSettings.Seconds);
        int seed = FuzzSettings.FirstSeed;
        for (int batch = 0; batch < batches || DateTime.UtcNow < end; batch++, seed += BatchSize)
        {
            int[] seeds = [.. Enumerable.Range(seed, BatchSize)];
            try
            {
                check(seeds);
            }
            catch (Exception exception) when (exception is InvalidOperationException or Xunit.Sdk.XunitException)
            {
                output.WriteLine($"In the batch of seeds {seeds[0]} to {seeds[^1]}.");
                throw;
            }
        }

        return seed - FuzzSettings.FirstSeed;
    }
}
