using System.Net.Http.Json;
using System.Text.Json;

public sealed class Own(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task GoAsync() => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new { Prompt = "x", NegativePrompt = "y" }, Options); //~
    public Task SnakeAsync() => http.PostAsJsonAsync("fal-ai/wan-pro/text-to-video", new { Prompt = "x", NegativePrompt = "y", GuideScale = 3 }, Snake); //~
}
