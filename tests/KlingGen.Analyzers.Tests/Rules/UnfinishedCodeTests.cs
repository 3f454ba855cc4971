using System.Collections.Immutable;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Analyzers.Tests.Rules;

public sealed class UnfinishedCodeTests
{
    private const string Whole =
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(KlingElement[] elements)
            {
                var request = new V3ImageToVideoRequest
                {
                    StartImageUrl = "a",
                    Elements = elements,
                    NegativePrompt = "blur",
                    CfgScale = 0.5,
                };
                var job = await kling.V3.Pro.ImageToVideo.SubmitAsync(request with { CfgScale = null });
                await kling?.V3.Pro.TextToVideo.RunAsync(new() { Prompt = $"{job}" });
            }
        }
        """;

    [Fact]
    public async Task Code_that_breaks_off_anywhere_makes_no_rule_throw()
    {
        SyntaxNode root = await CSharpSyntaxTree.ParseText(Whole).GetRootAsync();
        foreach (int length in root.DescendantTokens().Select(token => token.Span.End))
        {
            Project project = TestSolution.CreateProject(new TestSettings { AllowsErrors = true }, ("Test.cs", Whole[..length]));
            ImmutableArray<Diagnostic> found = await Analysis.RunAsync(project, AllRules.Create());
            Assert.All(found, diagnostic => Assert.True(diagnostic.Location.SourceSpan.End <= length));
        }
    }

    [Theory]
    [InlineData("new V3ImageToVideoRequest { StartImageUrl = , NegativePrompt }")]
    [InlineData("new V3ImageToVideoRequest(1, 2) { [0] = 1, Nothing = 2 }")]
    [InlineData("new V3ImageToVideoRequest { Elements = { new() } }")]
    [InlineData("new V3ImageToVideoRequest { { 1, 2 } }")]
    [InlineData("new { StartImageUrl = 1 }")]
    [InlineData("kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl")]
    [InlineData("kling.V3.Pro.ImageToVideo.RunAsync(request: )")]
    public async Task Wrong_code_makes_no_rule_throw(string expression)
    {
        Project project = TestSolution.CreateProject(
            new TestSettings { AllowsErrors = true },
            ("Test.cs", "using KlingGen; class Shop(KlingClient kling) { object Run() => " + expression + "; }"));

        await Analysis.RunAsync(project, AllRules.Create());
    }

    [Fact]
    public async Task Broken_schema_and_migration_files_make_no_rule_throw()
    {
        TestSettings settings = new()
        {
            Schemas = [("broken.json", "{ \"$defs\": ")],
            Migrations = [("broken-migration.json", "{ \"from\": 1, \"routes\": [ { } ] }"), ("empty.json", "")],
        };
        Project project = TestSolution.CreateProject(settings, ("Test.cs", Whole));

        Assert.Contains(await Analysis.RunAsync(project, AllRules.Create()), diagnostic => diagnostic.Id == "KLG1002");
    }
}
