using KlingGen.Analyzers.Rules;
using KlingGen.CodeFixes.Tests.Solutions;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests;

/// <summary>Fix All as "dotnet format" asks for it: with one fixer, and sometimes without a key.</summary>
public sealed class MoveFixAllTests
{
    private const string Request = """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A bottle.", NegativePrompt = "blur" });
        }
        """;

    private const string Payload = """
        using System.Net.Http.Json;

        class Poster(HttpClient http)
        {
            Task Run() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A poster.", negative_prompt = "text" });
        }
        """;

    [Theory]
    [InlineData(MoveRequestFixer.EquivalenceKey)]
    [InlineData(MovePayloadFixer.EquivalenceKey)]
    [InlineData(null)]
    public async Task One_Fix_All_moves_requests_and_payloads(string? key)
    {
        Assert.Equal(["A bottle. Avoid blur.", "A poster. Avoid text."], await FindPromptsAsync(new CodeFixVerifier<MoveRequestFixer>(key!, new V3OnlyNegativePromptAnalyzer())));
        Assert.Equal(["A bottle. Avoid blur.", "A poster. Avoid text."], await FindPromptsAsync(new CodeFixVerifier<MovePayloadFixer>(key!, new V3OnlyNegativePromptAnalyzer())));
    }

    [Fact]
    public async Task What_Fix_All_is_not_for_is_not_moved()
    {
        CodeFixVerifier<MovePayloadFixer> verifier = new(MovePayloadFixer.TypedEquivalenceKey, new V3OnlyNegativePromptAnalyzer());

        Assert.Equal("A bottle.", (await FindPromptsAsync(verifier))[0]);
    }

    [Theory]
    [InlineData("kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = \"Snow.\" })")]
    [InlineData("Console.WriteLine(default(O3TextToVideoResponse)!.Video.Url)")]
    public Task Code_that_is_not_compiled_keeps_only_what_it_can_mean(string snow) => SolutionVerifier.MovesAsync(
        TestSolution.CreateProject(new TestSettings(), ("Shop.cs", WriteShop("V3", "")), ("Street.cs", WriteStreet(snow))).Solution,
        leavesOthers: false,
        ("Shop.cs", WriteShop("O3", ", GenerateAudio = true")));

    [Fact]
    public Task A_question_about_a_value_goes_with_the_value() => SolutionVerifier.MovesAsync(
        "using KlingGen;\n\nclass Shop\n{\n    int? Ask()\n    {\n        V3TextToVideoRequest request = new() { Prompt = \"A bottle.\" };\n        return System.Runtime.CompilerServices.Unsafe.As<V3TextToVideoRequest>(request).Duration;\n    }\n}\n",
        "using KlingGen;\n\nclass Shop\n{\n    int? Ask()\n    {\n        O3TextToVideoRequest request = new() { Prompt = \"A bottle.\", GenerateAudio = true };\n        return System.Runtime.CompilerServices.Unsafe.As<O3TextToVideoRequest>(request).Duration;\n    }\n}\n");

    private static string WriteShop(string family, string audio) => $$"""
        using KlingGen;

        static class Selectors
        {
            public static KlingFile Video({{family}}TextToVideoResponse response) => response.Video;
        }

        class Shop(KlingClient kling)
        {
            public async Task<KlingResult<{{family}}TextToVideoResponse>> RunAsync()
            {
                var clip = await kling.{{family}}.Pro.TextToVideo.RunAsync(new {{family}}TextToVideoRequest { Prompt = "A bottle."{{audio}} });
                Console.WriteLine(Selectors.Video(clip.Value).Url);
                return clip;
            }
        }
        """;

    private static string WriteStreet(string snow) => $$"""
        using KlingGen;

        class Street(KlingClient kling)
        {
        #if HOLIDAY
            void Snow() => {{snow}};
        #endif
            public KlingClient Kling => kling;
        }
        """;

    private static async Task<string[]> FindPromptsAsync<TFix>(CodeFixVerifier<TFix> verifier)
        where TFix : CodeFixProvider, new()
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Request.cs", Request), ("Payload.cs", Payload));
        Solution moved = await verifier.FixAllAsync(project.Solution, FixAllScope.Solution, project.Documents.Single(document => document.Name == "Request.cs"));
        return [await FindPromptAsync(moved, project, "Request.cs"), await FindPromptAsync(moved, project, "Payload.cs")];
    }

    private static async Task<string> FindPromptAsync(Solution solution, Project project, string file)
    {
        string text = await CodeFixVerifier<MoveRequestFixer>.ReadAsync(solution.GetProject(project.Id)!, file);
        return text.Split('"', StringSplitOptions.None).First(part => part.StartsWith("A ", StringComparison.Ordinal));
    }
}
