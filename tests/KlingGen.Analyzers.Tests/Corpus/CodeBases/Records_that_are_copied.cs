//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record KlingPayload
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; init; } = "";

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string? StartImageUrl { get; init; }

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; init; }
}
//# file: Director.cs
using System.Net.Http.Json;

public sealed class Director(HttpClient http)
{
    private static readonly KlingPayload _template = new() { NegativePrompt = "blur" }; //~

    public async IAsyncEnumerable<string> ShootAsync(IAsyncEnumerable<(string Prompt, string Frame)> scenes)
    {
        await foreach (var (prompt, frame) in scenes)
        {
            var payload = _template with { Prompt = prompt, StartImageUrl = frame }; //~
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", payload);
            yield return await response.Content.ReadAsStringAsync();
        }
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await foreach (string _ in new Director(http).ShootAsync(ScenesAsync()))
        {
        }

        static async IAsyncEnumerable<(string Prompt, string Frame)> ScenesAsync()
        {
            await Task.Yield();
            yield return ("A mill.", "https://example.com/a.png");
        }
    }
}
