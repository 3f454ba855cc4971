using System.Net.Http.Json;
using System.Text.Json.Serialization;

// What our own page posts to our own server.
public sealed record GenerateDto([property: JsonPropertyName("prompt")] string Prompt, [property: JsonPropertyName("negative_prompt")] string? NegativePrompt); //~
public sealed class Controller(HttpClient fal)
{
    public Task PostAsync(GenerateDto dto) => fal.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new { prompt = dto.NegativePrompt is null ? dto.Prompt : $"{dto.Prompt}. Avoid: {dto.NegativePrompt}" });
}
public sealed class Page(HttpClient own)
{
    public Task SendAsync(string p) => own.PostAsJsonAsync("/api/generate", new GenerateDto(p, "x"));
}
