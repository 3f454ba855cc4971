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

    [Theory]
    [InlineData("if (scale != null)\n        {\n            // between 0 and 1\n            body[\"cfg_scale\"] = scale;\n        }", "// between 0 and 1")]
    [InlineData("if (scale != null)\n        {\n            body[\"cfg_scale\"] = scale; // 0..1\n        }", "// 0..1")]
    [InlineData("if (scale != null) // given\n        {\n            body[\"cfg_scale\"] = scale;\n            // the rest stays\n        } // end", "// given\n        // the rest stays\n        // end")]
    [InlineData("if (scale != null) { body[\"cfg_scale\"] = scale; /* 0..1 */ }", "/* 0..1 */")]
    public Task Comments_of_a_condition_that_goes_stay(string before, string after)
    {
        const string Body = "var body = new Dictionary<string, object?> { [\"prompt\"] = prompt";
        return _verifier.VerifyAsync(Write("v3", Body + " };\n        " + before), Write("o3", Body + ", [\"generate_audio\"] = true };\n        " + after));
    }

    [Theory]
    [InlineData("[\"negative_prompt\"] = \"blur\", [\"cfg_scale\"] = 0.5,", "")]
    [InlineData("[\"negative_prompt\"] = \"blur\", [\"cfg_scale\"] = 0.5, [\"duration\"] = \"5\",", "\n            [\"duration\"] = \"5\",")]
    [InlineData("[\"negative_prompt\"] = \"blur\", [\"cfg_scale\"] = 0.5, // both", "\n            // both")]
    public Task Two_that_begin_a_line_go_together(string before, string after) => _verifier.VerifyAsync(
        Write("v3", "var body = new Dictionary<string, object?>\n        {\n            [\"prompt\"] = prompt,\n            " + before + "\n            [\"shot_type\"] = \"customize\",\n        };"),
        Write("o3", "var body = new Dictionary<string, object?>\n        {\n            [\"prompt\"] = KlingGen.PromptText.Avoiding(prompt, \"blur\")," + after + "\n            [\"shot_type\"] = \"customize\",\n            [\"generate_audio\"] = true,\n        };"));

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
