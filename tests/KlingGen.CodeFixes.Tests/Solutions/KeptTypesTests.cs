using KlingGen.CodeFixes.Solutions;
using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>A plan that would give a request new parameters and leave it its type is found out, though it compiles.</summary>
public sealed class KeptTypesTests
{
    [Theory]
    [InlineData("V3TextToVideoRequest request = new() { Prompt = \"A bottle.\", NegativePrompt = \"blur\" };", "")]
    [InlineData("V3TextToVideoRequest request = new() { Prompt = \"A bottle.\" };", "request with { Duration = 5 }")]
    public async Task A_request_that_would_keep_its_type_is_a_complaint(string declaration, string use)
    {
        Project project = TestSolution.CreateProject(
            new TestSettings(),
            ("Test.cs", $$"""
            using KlingGen;

            class Shop(KlingClient kling)
            {
                public Task Run()
                {
                    {{declaration}}
                    return kling.V3.Pro.TextToVideo.RunAsync({{(use.Length == 0 ? "request" : use)}});
                }
            }
            """));
        SolutionPlan plan = (await SolutionPlan.FindAsync(project.Solution, CancellationToken.None))!;
        Diagnostic reported = (await Verifiers.Create().FindFixableAsync(project))[0];
        Component component = plan.Find(project.GetDocument(reported.Location.SourceTree)!, reported.Location.SourceSpan)!;
        MoveSet moves = plan.PlanOne(component, plan.FindChoices(component, CancellationToken.None)[0], CancellationToken.None)!;
        SourceFile file = component.Creations[0].File;
        KeptTypes check = new(moves, file, CancellationToken.None);

        SyntaxTree moved = file.Tree.WithChangedText((await file.Tree.GetTextAsync()).WithChanges(moves.Texts[file.Key]));

        Assert.Empty(check.Find(file.Compilation.ReplaceSyntaxTree(file.Tree, moved).GetSemanticModel(moved)));
        Assert.Equal(component.Creations.Count, check.Find(file.Compilation.GetSemanticModel(file.Tree)).Count());
    }
}
