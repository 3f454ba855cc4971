using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class Storyboarder(HttpClient http, string openAiKey)
{
    private const string VideoModel = "fal-ai/kling-video/o3/pro/text-to-video";
    private const string OldVideoModel = "fal-ai/kling-video/v3/pro/text-to-video";

    private const string System = """
        You write shots. Answer with JSON only:
        { "prompt": "what is seen", "negative_prompt": "what to avoid", "cfg_scale": 0.5 } //~
        """;

    public async Task<string> RunAsync(string idea, bool old)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        request.Headers.Add("Authorization", "Bearer " + openAiKey);
        request.Content = JsonContent.Create(new
        {
            model = "gpt-4.1-mini",
            messages = new[] { new { role = "system", content = System }, new { role = "user", content = idea } },
            response_format = new { type = "json_schema", json_schema = new { properties = new { prompt = new { type = "string" }, negative_prompt = new { type = "string" } } } }, //~
        });
        using var answer = await http.SendAsync(request);
        var shot = JsonSerializer.Deserialize<Shot>(await answer.Content.ReadAsStringAsync())!;
        object body = old
            ? new { prompt = shot.Prompt, negative_prompt = shot.Negative } //! KLG1002
            : new { prompt = $"{shot.Prompt} Avoid {shot.Negative}." };
        using var video = await http.PostAsJsonAsync($"https://queue.fal.run/{(old ? OldVideoModel : VideoModel)}", body);
        return await video.Content.ReadAsStringAsync();
    }

    private sealed record Shot(
        [property: JsonPropertyName("prompt")] string Prompt,
        [property: JsonPropertyName("negative_prompt")] string? Negative, //~
        [property: JsonPropertyName("cfg_scale")] double? Cfg); //~
}
