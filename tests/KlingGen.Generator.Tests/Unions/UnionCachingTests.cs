using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>What an edit makes again where unions are involved.</summary>
public sealed class UnionCachingTests
{
    private static readonly TestFile _shared = new("/project/shared.json", """
        { "$defs": { "Size": { "anyOf": [{ "type": "string", "maxLength": 10 }, { "type": "object", "properties": { "kind": { "const": "own" }, "width": { "type": "integer" } }, "required": ["kind"] }] } } }
        """);

    private static readonly TestFile _user = new("/project/user.json", """
        {
          "x-fal-endpoints": ["fal-ai/user"],
          "$defs": {
            "Request": { "type": "object", "properties": { "size": { "$ref": "shared.json#/$defs/Size" }, "other": { "anyOf": [{ "$ref": "shared.json#/$defs/Size" }, { "type": "boolean" }] } } },
            "Response": { "type": "object", "properties": { "size": { "$ref": "shared.json#/$defs/Size" } } }
          }
        }
        """);

    [Fact]
    public void The_same_files_and_an_edit_of_unrelated_code_make_nothing_again()
    {
        GeneratorRun first = GeneratorRun.Of([UnionSchema.File, _shared, _user]);
        foreach (GeneratorRun second in new[] { first.Again(), first.Again(source: "internal static class Added { }") })
        {
            Assert.NotEmpty(second.Reasons(TrackingNames.Models));
            Assert.All(second.Reasons(TrackingNames.Models), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void White_space_makes_nothing_again()
    {
        TestFile spaced = new(UnionSchema.File.Path, UnionSchema.File.GetText()!.ToString().Replace("\n", "\n \n", StringComparison.Ordinal));
        GeneratorRun second = GeneratorRun.Of([UnionSchema.File, _shared, _user]).Again(driver => driver.ReplaceAdditionalText(UnionSchema.File, spaced));
        Assert.Single(second.Reasons(TrackingNames.Models), reason => reason == IncrementalStepRunReason.Unchanged);
        Assert.All(second.OutputReasons(), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void A_limit_within_a_union_changes_no_name_and_makes_only_its_own_file_again()
    {
        TestFile edited = new(UnionSchema.File.Path, UnionSchema.File.GetText()!.ToString().Replace("\"maxLength\": 8", "\"maxLength\": 9", StringComparison.Ordinal));
        GeneratorRun second = GeneratorRun.Of([UnionSchema.File, _shared, _user]).Again(driver => driver.ReplaceAdditionalText(UnionSchema.File, edited));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Index));
        Assert.Single(second.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Contains("Get<string>(), 0, 9)", second.Source("canvas.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_added_to_a_shared_union_makes_again_what_has_it_among_its_own_types()
    {
        TestFile edited = new(_shared.Path, _shared.GetText()!.ToString().Replace("[{ \"type\": \"string\"", "[{ \"type\": \"integer\" }, { \"type\": \"string\"", StringComparison.Ordinal));
        GeneratorRun second = GeneratorRun.Of([UnionSchema.File, _shared, _user]).Again(driver => driver.ReplaceAdditionalText(_shared, edited));
        Assert.Equal(2, second.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("TryGetInteger", second.Source("user.g.cs"), StringComparison.Ordinal);
        Assert.Empty(second.CompilerComplaints());
    }

    [Fact]
    public void No_step_keeps_a_compilation_a_symbol_or_a_syntax_node_alive()
    {
        GeneratorRun run = GeneratorRun.Of([UnionSchema.File, _shared, _user]);
        foreach (string step in new[] { TrackingNames.Summaries, TrackingNames.Index, TrackingNames.Models })
        {
            Assert.All(run.Result.TrackedSteps[step].SelectMany(s => s.Outputs), output => Pipeline.ObjectGraph.AssertHoldsNone(
                output.Value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText)));
        }
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        static string[] Sources(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(s => s.HintName + s.SourceText).Order(StringComparer.Ordinal)];
        Assert.Equal(Sources(GeneratorRun.Of([UnionSchema.File, _shared, _user])), Sources(GeneratorRun.Of([_user, _shared, UnionSchema.File])));
    }
}
