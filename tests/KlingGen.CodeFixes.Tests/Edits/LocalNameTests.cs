using KlingGen.CodeFixes.Tests.Solutions;

namespace KlingGen.CodeFixes.Tests.Edits;

/// <summary>What locals are called that hold values which must be worked out before a request.</summary>
public sealed class LocalNameTests
{
    private const string Hoisted = "await kling.V3.Pro.TextToVideo.RunAsync(new() { NegativePrompt = Words(), Prompt = Words() });";

    [Theory]
    [InlineData(
        "await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can.\", NegativePrompt = \"blur\" });",
        "await kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can. Avoid blur.\", GenerateAudio = true });",
        "negativePrompt")]
    [InlineData(
        Hoisted,
        "string negativePrompt = Words();\n        await kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = PromptText.Avoiding(Words(), negativePrompt), GenerateAudio = true });",
        "negativePrompt2")]
    public Task A_local_is_numbered_only_beside_others_of_its_kind(string earlier, string earlierAfter, string name) => SolutionVerifier.MovesAsync(
        Write(earlier, Hoisted),
        Write(earlierAfter, $"string {name} = Words();\n        await kling.O3.Pro.TextToVideo.RunAsync(new() {{ Prompt = PromptText.Avoiding(Words(), {name}), GenerateAudio = true }});"));

    private static string Write(string first, string second) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            string Words() => "blur";

            async Task Run()
            {
                {{first}}
                {{second}}
            }
        }
        """;
}
