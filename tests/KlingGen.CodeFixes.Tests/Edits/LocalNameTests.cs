using KlingGen.CodeFixes.Tests.Solutions;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Tests.Edits;

/// <summary>What locals are called that hold values which must be worked out before a request.</summary>
public sealed class LocalNameTests
{
    private const string Held = "await kling.V3.Pro.TextToVideo.RunAsync(new() { NegativePrompt = Words(), Duration = Length(), Prompt = Words() });";

    [Theory]
    [InlineData("await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can.\", NegativePrompt = \"blur\" });", "string negativePrompt = Words();", "negativePrompt2")]
    [InlineData(Held, "string negativePrompt2 = Words();", "negativePrompt3")]
    public async Task A_local_is_numbered_only_beside_others_of_its_kind(string earlier, string declaration, string absent)
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", Write(earlier, Held)));

        string after = await CodeFixVerifier<MoveRequestFixer>.ReadAsync((await SolutionVerifier.FixAsync(project.Solution)).GetProject(project.Id)!, "Test.cs");

        Assert.Contains(declaration, after, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, after, StringComparison.Ordinal);
    }

    private static string Write(string first, string second) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            string Words() => "blur";

            int Length() => 5;

            async Task Run()
            {
                {{first}}
                {{second}}
            }
        }
        """;
}
