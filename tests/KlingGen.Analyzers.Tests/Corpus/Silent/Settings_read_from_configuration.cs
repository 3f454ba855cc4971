using System.Net.Http.Json;

public sealed class VideoSettings
{
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";

    public string NegativePrompt { get; set; } = "blur"; //~

    public double CfgScale { get; set; } = 0.5; //~
}

public sealed class Sender(HttpClient http, VideoSettings settings, IReadOnlyDictionary<string, string> configuration)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{settings.Model}", new
    {
        prompt = $"{prompt} Avoid {settings.NegativePrompt}, {configuration["Kling:negative_prompt"]}.", //~
        duration = settings.CfgScale > 0.5 ? "5" : "10", //~
    });
}
