//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record TextClip(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NegativePrompt = null, //! KLG1002
    [property: JsonPropertyName("cfg_scale")] double CfgScale = 0.5, //! KLG1003
    [property: JsonPropertyName("duration")] string Duration = "5");

public sealed class TextClips(HttpClient http)
{
    public Task PostAsync(TextClip clip) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", clip);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        TextClips clips = new(http);
        await clips.PostAsync(new TextClip("A dune."));
        await clips.PostAsync(new TextClip("A dune at night.", "stars, moon"));
        await clips.PostAsync(new TextClip("A dune in the storm.", CfgScale: 0.8, Duration: "10"));
    }
}
