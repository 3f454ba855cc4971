using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>The second action: the payload becomes a generated request where every entry has a place in it.</summary>
public sealed class UseTypedRequestTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create(MovePayloadFixer.TypedEquivalenceKey);

    [Fact]
    public async Task An_anonymous_object_becomes_a_request()
    {
        string title = await _verifier.VerifyAsync(
            Wrap(
                """
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
                {
                    prompt,
                    start_image_url = "https://example.com/a.png",
                    negative_prompt = "blur",
                    cfg_scale = 0.5,
                    duration = "10",
                });
                """),
            Wrap(
                """
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new KlingGen.O3ImageToVideoRequest
                {
                    Prompt = KlingGen.PromptText.Avoiding(prompt, "blur"),
                    ImageUrl = "https://example.com/a.png",
                    Duration = 10,
                    GenerateAudio = true,
                });
                """));

        Assert.Equal("Use the typed client's O3ImageToVideoRequest", title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_request_is_the_packages_compiled_one_or_the_projects_own(bool compiled) => _verifier.VerifyAsync(
        Wrap("""await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 });"""),
        Wrap("""await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/o3/pro/text-to-video", new KlingGen.O3TextToVideoRequest { Prompt = prompt, GenerateAudio = true });"""),
        new TestSettings { HasCompiledTypes = compiled });

    [Fact]
    public Task A_dictionary_becomes_a_request() => _verifier.VerifyAsync(
        Wrap("""var content = JsonContent.Create(new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/4k/text-to-video", content);"""),
        Wrap("""var content = JsonContent.Create(new KlingGen.O3TextToVideoRequest { Prompt = prompt, GenerateAudio = true }); await http.PostAsync("https://fal.run/fal-ai/kling-video/o3/4k/text-to-video", content);"""));

    [Fact]
    public Task A_payload_in_a_local_becomes_a_request() => _verifier.VerifyAsync(
        Wrap(
            """
            var body = new { prompt, negative_prompt = "blur" };
            await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
            """),
        Wrap(
            """
            var body = new KlingGen.O3TextToVideoRequest { Prompt = KlingGen.PromptText.Avoiding(prompt, "blur"), GenerateAudio = true };
            await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
            """));

    [Fact]
    public Task A_local_of_another_declared_type_is_declared_with_var() => _verifier.VerifyAsync(
        Wrap(
            """
            Dictionary<string, object> body = new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 };
            await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
            """),
        Wrap(
            """
            var body = new KlingGen.O3TextToVideoRequest { Prompt = prompt, GenerateAudio = true };
            await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
            """));

    [Theory]
    [InlineData("Console.WriteLine(body);")]
    [InlineData("""body = new { prompt = "", cfg_scale = 0.1 };""")]
    public Task A_local_with_another_use_is_not_offered(string use) => _verifier.VerifyNotOfferedAsync(Wrap(
        $"""
        var body = new {"{"} prompt, cfg_scale = 0.5 {"}"};
        {use}
        await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        """));

    [Theory]
    [InlineData("""new { prompt, cfg_scale = 0.5, seed = 7 }""")]
    [InlineData("""new { prompt, cfg_scale = 0.5, duration = prompt }""")]
    [InlineData("""new { prompt = (object)prompt, cfg_scale = Random.Shared.NextDouble() }""")]
    public Task A_payload_with_something_that_has_no_place_is_not_offered(string payload) =>
        _verifier.VerifyNotOfferedAsync(Wrap($"""await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", {payload});"""));

    [Theory]
    [InlineData("prompt.Length > 9 ? true : (bool?)null", "(prompt.Length > 9 ? true : (bool?)null) ?? true")]
    [InlineData("null", "true")]
    [InlineData("prompt.Length > 9", "prompt.Length > 9")]
    public Task Audio_that_may_be_null_is_what_was_assumed(string before, string after) => _verifier.VerifyAsync(
        Wrap($"await http.PostAsJsonAsync(\"https://fal.run/fal-ai/kling-video/v3/pro/text-to-video\", new Dictionary<string, object> {{ [\"prompt\"] = prompt, [\"cfg_scale\"] = 0.5, [\"generate_audio\"] = {before} }});"),
        Wrap($"await http.PostAsJsonAsync(\"https://fal.run/fal-ai/kling-video/o3/pro/text-to-video\", new KlingGen.O3TextToVideoRequest {{ Prompt = prompt, GenerateAudio = {after} }});"));

    [Theory]
    [InlineData("\"10\"", "10")]
    [InlineData("prompt.Length > 9 ? \"10\" : \"5\"", "prompt.Length > 9 ? 10 : 5")]
    [InlineData("prompt.Length.ToString()", "prompt.Length")]
    [InlineData("$\"{prompt.Length}\"", "prompt.Length")]
    public Task A_duration_becomes_a_number(string before, string after) => _verifier.VerifyAsync(
        Wrap($"await http.PostAsJsonAsync(\"https://fal.run/fal-ai/kling-video/v3/pro/text-to-video\", new {{ prompt, cfg_scale = 0.5, generate_audio = false, duration = {before} }});"),
        Wrap($"await http.PostAsJsonAsync(\"https://fal.run/fal-ai/kling-video/o3/pro/text-to-video\", new KlingGen.O3TextToVideoRequest {{ Prompt = prompt, GenerateAudio = false, Duration = {after} }});"));

    private static string Wrap(string statements) =>
        $$"""
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
