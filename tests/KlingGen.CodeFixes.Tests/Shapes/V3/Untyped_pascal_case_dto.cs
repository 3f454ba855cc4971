using KlingGen;
using System.Net.Http.Json;
using System.Text.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", JsonContent.Create(new Body { Prompt = "A.", StartImageUrl = "https://a.example/1.png", NegativePrompt = "blur", CfgScale = 0.5 }, options: s_options));
    }
}

public sealed class Body
{
    public string Prompt { get; set; } = "";
    public string StartImageUrl { get; set; } = "";
    public string? NegativePrompt { get; set; }
    public double? CfgScale { get; set; }
}
