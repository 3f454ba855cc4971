using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Where lines and comments stand when what they belong to goes.</summary>
public sealed class MovePayloadLayoutTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Fact]
    public Task A_comment_behind_a_statement_takes_its_place() => _verifier.VerifyAsync(
        Write("v3", """
            var body = new Dictionary<string, object?>();
                    body.Add("prompt", prompt);     // what is seen
                    body.Add("cfg_scale", 0.5);     // how much
                    body.Add("duration", "5");      // how long
            """),
        Write("o3", """
            var body = new Dictionary<string, object?>();
                    body.Add("prompt", prompt);     // what is seen
                    // how much
                    body.Add("duration", "5");      // how long
                    body.Add("generate_audio", true);
            """));

    private static string Write(string version, string code) =>
        $$"""
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt, double? scale)
            {
                {{code}}
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/{{version}}/pro/text-to-video", body);
            }
        }
        """;
}
