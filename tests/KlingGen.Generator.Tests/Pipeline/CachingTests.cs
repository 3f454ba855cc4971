using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Pipeline;

/// <summary>Edits that change nothing for a generated file must not make it again.</summary>
public sealed class CachingTests
{
    private static readonly string[] _modelSteps =
        [TrackingNames.Project, TrackingNames.Files, TrackingNames.PackageTypes, TrackingNames.Summaries, TrackingNames.Index, TrackingNames.Plan, TrackingNames.Models,
         TrackingNames.Sources, TrackingNames.EntryPoints];

    [Fact]
    public void A_second_run_over_the_same_input_makes_nothing_again()
    {
        GeneratorRun second = GeneratorRun.Of(TestFile.PackageFiles).Again();

        Assert.All(_modelSteps, step => AssertAll(second, step, IncrementalStepRunReason.Cached));
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_unrelated_code_makes_nothing_again()
    {
        GeneratorRun second = GeneratorRun.Of(TestFile.PackageFiles).Again(source: "internal static class Added { public const int Answer = 42; }");

        Assert.All(_modelSteps, step => AssertAll(second, step, IncrementalStepRunReason.Cached));
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Another_options_object_with_the_same_values_makes_nothing_again()
    {
        GeneratorRun second = GeneratorRun.Of(TestFile.PackageFiles).Again(driver => driver.WithUpdatedAnalyzerConfigOptions(GeneratorRun.Options()));

        AssertAll(second, TrackingNames.Models, IncrementalStepRunReason.Cached);
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_option_of_another_file_makes_nothing_again()
    {
        TestFile notes = new("/project/notes.json", "{}") { Metadata = new Dictionary<string, string> { ["Other"] = "one" } };
        TestFile changed = new(notes.Path, notes.GetText()) { Metadata = new Dictionary<string, string> { ["Other"] = "two" } };

        GeneratorRun second = GeneratorRun.Of([.. TestFile.PackageFiles, notes]).Again(driver => driver.ReplaceAdditionalText(notes, changed).WithUpdatedAnalyzerConfigOptions(GeneratorRun.Options(("Unrelated", "2"))));

        Assert.Equal(TestFile.PackageFiles.Count, second.Reasons(TrackingNames.Files).Count);
        AssertAll(second, TrackingNames.Models, IncrementalStepRunReason.Cached);
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_file_that_becomes_a_schema_by_an_option_makes_only_its_own_code_and_the_client_again()
    {
        string text = Hostile.HostileSchema.WithProperties("late", ("a", """{ "type": "string" }""")).GetText()!.ToString();
        TestFile plain = new("/project/late.json", text) { Metadata = new Dictionary<string, string>() };
        TestFile schema = new(plain.Path, text);

        GeneratorRun second = GeneratorRun.Of([.. TestFile.PackageFiles, plain]).Again(driver => driver.ReplaceAdditionalText(plain, schema));

        Assert.Single(second.Reasons(TrackingNames.Models), reason => reason == IncrementalStepRunReason.New);
        Assert.Single(second.Reasons(TrackingNames.Sources), reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.Contains("TestLate", second.Source("KlingClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    public void Of_many_schemas_the_one_that_is_edited_is_made_again(int count)
    {
        TestFile[] files = [.. Enumerable.Range(0, count).Select(i => Hostile.HostileSchema.WithProperties("n" + i, ("a", """{ "type": "string", "maxLength": 5 }""")))];
        TestFile edited = new(files[7].Path, files[7].GetText()!.ToString().Replace("5", "6", StringComparison.Ordinal));

        GeneratorRun second = GeneratorRun.Of(files).Again(driver => driver.ReplaceAdditionalText(files[7], edited));

        Assert.Single(second.Reasons(TrackingNames.Sources), reason => reason != IncrementalStepRunReason.Cached);
        Assert.Single(second.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);

        // All others, and the client.
        Assert.Equal(count, second.OutputReasons().Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void White_space_in_a_schema_reads_that_file_and_makes_nothing_again()
    {
        TestFile file = PackageFile("o3/image-to-video.json");
        TestFile spaced = new(file.Path, file.GetText()!.ToString().Replace("\n", "\n \n", StringComparison.Ordinal)) { Metadata = file.Metadata };

        GeneratorRun second = GeneratorRun.Of(TestFile.PackageFiles).Again(driver => driver.ReplaceAdditionalText(file, spaced));

        Assert.Single(second.Reasons(TrackingNames.Models), reason => reason == IncrementalStepRunReason.Unchanged);
        AssertAll(second, TrackingNames.Models, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertAll(second, TrackingNames.Sources, IncrementalStepRunReason.Cached);
        Assert.All(second.OutputReasons(), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void An_edit_of_one_schema_makes_that_file_again_and_no_other()
    {
        TestFile file = PackageFile("o3/image-to-video.json");
        TestFile edited = new(file.Path, file.GetText()!.ToString().Replace("\"maxLength\": 2500", "\"maxLength\": 2400", StringComparison.Ordinal)) { Metadata = file.Metadata };

        GeneratorRun second = GeneratorRun.Of(TestFile.PackageFiles).Again(driver => driver.ReplaceAdditionalText(file, edited));

        Assert.Single(second.Reasons(TrackingNames.Models), reason => reason == IncrementalStepRunReason.Modified);
        AssertAll(second, TrackingNames.Project, IncrementalStepRunReason.Cached);
        AssertAll(second, TrackingNames.Summaries, IncrementalStepRunReason.Unchanged);
        AssertAll(second, TrackingNames.Index, IncrementalStepRunReason.Cached);
        AssertAll(second, TrackingNames.EntryPoints, IncrementalStepRunReason.Cached);
        Assert.Single(second.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Contains("2400", second.Source("o3.image-to-video.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_whose_names_clash_are_not_read_again_for_an_edit_of_another()
    {
        TestFile[] files = [.. Enumerable.Range(0, 3).Select(i => Hostile.HostileSchema.WithProperties("n" + i, ("a", """{ "type": "string" }""")))];
        TestFile first = new("/project/one/clash.json", Clash("fal-ai/one-1/x", "fal-ai/one-2/x"));
        TestFile second = new("/project/two/clash.json", Clash("fal-ai/two-1/x", "fal-ai/two-2/x"));
        TestFile edited = new(files[1].Path, files[1].GetText()!.ToString().Replace("string", "boolean", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRun.Of([.. files, first, second]);
        Diagnostic before = Assert.Single(run.Diagnostics);
        int reads = second.Reads;

        GeneratorRun again = run.Again(driver => driver.ReplaceAdditionalText(files[1], edited));

        Diagnostic after = Assert.Single(again.Diagnostics);
        Assert.Equal(("KLG0005", second.Path), (after.Id, after.Location.GetLineSpan().Path));
        Assert.Equal(before.Location.GetLineSpan(), after.Location.GetLineSpan());
        Assert.Equal(reads, second.Reads);
    }

    [Fact]
    public void A_clash_moves_with_the_text_of_its_file()
    {
        TestFile first = new("/project/one/clash.json", Clash("fal-ai/one-1/x", "fal-ai/one-2/x"));
        TestFile second = new("/project/two/clash.json", Clash("fal-ai/two-1/x", "fal-ai/two-2/x"));
        TestFile moved = new(second.Path, "\n\n\n" + second.GetText());
        GeneratorRun run = GeneratorRun.Of([first, second]);

        GeneratorRun again = run.Again(driver => driver.ReplaceAdditionalText(second, moved));

        Assert.Equal(
            Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 3,
            Assert.Single(again.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void No_step_keeps_a_compilation_a_symbol_or_a_syntax_node_alive()
    {
        GeneratorRun run = GeneratorRun.Of(TestFile.PackageFiles);
        string[] ours = [.. _modelSteps.Where(step => step != TrackingNames.Files), TrackingNames.Problems];

        foreach (string step in ours)
        {
            foreach (object value in run.Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(s => s.Outputs).Select(o => o.Value))
            {
                ObjectGraph.AssertHoldsNone(value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText));
            }
        }
    }

    // Types of a file with several endpoints that share no stem are called after the file.
    private static string Clash(string first, string second) => $$"""
        {
          "x-fal-endpoints": ["{{first}}", "{{second}}"],
          "$defs": {
            "Request": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Response": { "type": "object", "properties": { "b": { "type": "string" } } }
          }
        }
        """;

    private static TestFile PackageFile(string end) =>
        Assert.Single(TestFile.PackageFiles, f => f.Path.Replace('\\', '/').EndsWith("/schemas/" + end, StringComparison.Ordinal));

    private static void AssertAll(GeneratorRun run, string step, params IncrementalStepRunReason[] allowed)
    {
        IReadOnlyList<IncrementalStepRunReason> reasons = run.Reasons(step);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains(reason, allowed));
    }
}
