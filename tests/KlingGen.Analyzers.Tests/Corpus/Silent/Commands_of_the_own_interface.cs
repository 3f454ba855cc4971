using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed record CreateClipRequest(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("cfg_scale")] double? CfgScale); //~

public sealed class ClipsClient(HttpClient http)
{
    public Task CreateAsync(string prompt) => http.PostAsJsonAsync("https://studio.example.com/api/clips", new CreateClipRequest(prompt, "blur", 0.5));
}

public sealed class ClipsService(HttpClient http)
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task HandleAsync(string json)
    {
        var request = JsonSerializer.Deserialize<CreateClipRequest>(json)!;
        return http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt = $"{request.Prompt} Avoid {request.NegativePrompt}." }); //~
    }
}
