using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Parts of a payload that are there on a condition only.</summary>
public sealed class MoveConditionTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("""if (strict) { body["elements"] = new[] { new { frontal_image_url = image } }; }""")]
    [InlineData("""if (strict) { body.Add("elements", new[] { new { frontal_image_url = image } }); }""")]
    public Task What_has_elements_at_times_only_stays(string statement) =>
        _verifier.VerifyNotOfferedAsync(Write($"[\"start_image_url\"] = image, [\"cfg_scale\"] = 0.5, [\"prompt\"] = prompt", statement));

    [Theory]
    [InlineData("""if (strict) { body["multi_prompt"] = new[] { new { prompt = "A door." } }; } body["negative_prompt"] = "rain";""")]
    [InlineData("""body["multi_prompt"] = new[] { new { prompt = "A door." } }; if (strict) { body["negative_prompt"] = "rain"; }""")]
    [InlineData("""if (strict) { body["multi_prompt"] = new[] { new { prompt = "A door." } }; } if (prompt.Length > 3) { body["negative_prompt"] = "rain"; }""")]
    public Task Words_and_shots_under_other_conditions_stay(string statements) =>
        _verifier.VerifyNotOfferedAsync(Write("[\"start_image_url\"] = image", statements));

    [Fact]
    public Task Words_that_ask_only_for_themselves_go_into_the_shots() => _verifier.VerifyAsync(
        Write("""["start_image_url"] = image, ["multi_prompt"] = new[] { new { prompt = "A door." } }""", """if (words != null) { body["negative_prompt"] = words; }"""),
        Write("""["image_url"] = image, ["multi_prompt"] = new[] { new { prompt = KlingGen.PromptText.Avoiding("A door.", words) } }, ["generate_audio"] = true""", "", "o3"));

    private static string Write(string entries, string statement, string family = "v3") =>
        $$"""
        #nullable enable
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt, string image, string? words, bool strict)
            {
                var body = new Dictionary<string, object?> { {{entries}} };{{(statement.Length == 0 ? "" : "\n        " + statement)}}
                await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/{{family}}/pro/image-to-video", body);
            }
        }
        """;
}
