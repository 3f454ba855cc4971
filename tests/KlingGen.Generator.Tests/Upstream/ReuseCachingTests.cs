using KlingGen.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Upstream;

/// <summary>References are read when they change, and what they change is made again; nothing else is.</summary>
public sealed class ReuseCachingTests
{
    private static readonly string[] _steps =
    [
        TrackingNames.Project, TrackingNames.Plan, TrackingNames.Models, TrackingNames.Sources,
        TrackingNames.EntryPoints,
    ];

    private static readonly GeneratorRun _core = Project.Create("Acme.Core", Project.Package, "");

    [Theory]
    [InlineData(ReferenceKind.Project)]
    [InlineData(ReferenceKind.Assembly)]
    public void An_edit_of_unrelated_code_reads_no_reference_again_and_makes_nothing_again(ReferenceKind kind)
    {
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], "", [_core.Reference(kind)]);
        GeneratorRun second = app.Again(source: "internal static class Added { public const int Answer = 42; }");

        Assert.All(_steps, step => Assert.NotEmpty(second.Reasons(step)));
        Assert.Equal([IncrementalStepRunReason.Unchanged], second.Reasons(TrackingNames.References));
        Assert.All(_steps, step => Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_in_the_referenced_project_that_changes_no_type_makes_nothing_again()
    {
        MetadataReference before = _core.Reference(ReferenceKind.Project);
        MetadataReference after = _core.Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Added { }", (CSharpParseOptions)_core.Input.SyntaxTrees[0].Options)).ToMetadataReference();
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], "", [before]);

        GeneratorRun second = app.WithReference(before, after);

        Assert.DoesNotContain(second.Reasons(TrackingNames.Project), reason => reason == IncrementalStepRunReason.Modified);
        Assert.All(second.OutputReasons(), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void A_schema_more_in_the_referenced_project_takes_its_types_away_here()
    {
        MetadataReference before = _core.Reference(ReferenceKind.Project);
        MetadataReference after = Project.Create("Acme.Core", [.. Project.Package, Project.Veo], "").Reference(ReferenceKind.Project);
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], "", [before]);
        Assert.Contains("Veo9FastRequest", app.OwnTypes());

        GeneratorRun second = app.WithReference(before, after);

        Assert.Empty(second.OwnTypes());
        Assert.Equal(Codes(app), Codes(second), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void Without_such_a_reference_an_edit_of_one_schema_makes_no_other_file_again()
    {
        Testing.TestFile edited = new(Project.Veo.Path, Project.Veo.GetText()!.ToString().Replace("\"prompt\"", "\"text\"", StringComparison.Ordinal));
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], "");

        GeneratorRun second = app.Again(driver => driver.ReplaceAdditionalText(Project.Veo, edited));

        Assert.Single(second.Reasons(TrackingNames.Sources), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(second.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void No_step_keeps_a_reference_or_a_compilation_alive()
    {
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], "", [_core.Reference(ReferenceKind.Project)]);

        foreach (string step in _steps)
        {
            foreach (object value in app.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Value))
            {
                ObjectGraph.AssertHoldsNone(value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(MetadataReference), typeof(Metadata));
            }
        }
    }

    // Whole, whatever of it is left out.
    private static object[] Codes(GeneratorRun run) =>
        [.. run.Result.TrackedSteps[TrackingNames.Sources].SelectMany(step => step.Outputs).Select(output => output.Value.GetType().GetProperty("Code")!.GetValue(output.Value)!)];
}
