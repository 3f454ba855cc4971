using KlingGen.CodeFixes.Reports;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Whatever the fixes leave, they say why.</summary>
public sealed class StayingCallTests
{
    [Theory]
    [InlineData("Task Run(string json) => kling.V3.Pro.TextToVideo.RunAsync(System.Text.Json.JsonSerializer.Deserialize<V3TextToVideoRequest>(json)!);", "V3", "it is read from JSON")]
    [InlineData("Task Run(string json) => kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest\n{\nPrompt = \"A bottle.\",\n#if NEVER\nCfgScale = 0.5,\n#endif\n});", "V3TextToVideoRequest\n", "directive")]
    [InlineData("Task Run(string model) => http.PostAsJsonAsync(model, model.Contains(\"/v3/\") && model.Contains(\"kling-video\") ? (object)new { prompt = \"A bottle.\", cfg_scale = 0.5 } : new { prompt = \"A glass.\" });", "cfg_scale", "nothing in the project calls 'Run'")]
    [InlineData("Task Run(bool isNew) => http.PostAsJsonAsync(isNew ? \"fal-ai/kling-video/o3/pro/text-to-video\" : \"fal-ai/kling-video/v3/pro/text-to-video\", new { prompt = \"A bottle.\", cfg_scale = 0.5 });", "cfg_scale", "another choice")]
    [InlineData("Task Run(string prompt) => http.PostAsJsonAsync(\"fal-ai/kling-video/v3/pro/text-to-video\", new Dictionary<string, string> { [\"prompt\"] = prompt, [\"cfg_scale\"] = \"0.5\" });", "\"cfg_scale\"", "generate_audio")]
    [InlineData("Task Run(string number) => http.PostAsJsonAsync(\"fal-ai/kling-video/v3/pro/text-to-video\", new { prompt = number, cfg_scale = Scale() }); double Scale() => 0.5;", "cfg_scale", "might do something")]
    [InlineData("Task Run() { const double scale = 0.7; switch (scale) { case > 1: break; } Action<double> use = null!; use(scale); return http.PostAsJsonAsync(\"fal-ai/kling-video/v3/pro/text-to-video\", new { prompt = \"A bottle.\",\n#pragma warning disable CS0618\ncfg_scale = scale });\n#pragma warning restore CS0618\n}", "cfg_scale", "directive")]
    [InlineData("string Price() => \"fal-ai/kling-video/v3/pro/text-to-video\";", "fal-ai", "nothing is seen in this project that is sent there")]
    public async Task The_reason_stands_at_what_is_reported(string member, string place, string reason)
    {
        Project project = CreateProject(member);

        Assert.Contains(
            await StayingCalls.FindAsync(project.Solution, CancellationToken.None),
            staying => staying.Place.SourceTree!.ToString()[staying.Place.SourceSpan.Start..].StartsWith(place, StringComparison.Ordinal) && staying.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_moves_has_none() => Assert.Empty(await StayingCalls.FindAsync(
        CreateProject("async Task Run() { await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A can.\", CfgScale = 0.5 }); await http.PostAsJsonAsync(\"fal-ai/kling-video/v3/pro/text-to-video\", new { prompt = \"A bottle.\", cfg_scale = 0.5 }); }").Solution,
        CancellationToken.None));

    private static Project CreateProject(string member) => TestSolution.CreateProject(
        new TestSettings(), ("Test.cs", $"using System.Net.Http.Json;\nusing KlingGen;\n\nclass Shop(KlingClient kling, HttpClient http)\n{{\n    public object All => (kling, http);\n    {member}\n}}\n"));
}
