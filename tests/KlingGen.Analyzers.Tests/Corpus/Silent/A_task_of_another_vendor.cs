using System.Net.Http.Json;

public sealed class Router(HttpClient http)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task PiApiAsync(string prompt) => http.PostAsJsonAsync("https://api.piapi.ai/api/v1/task", new
    {
        model = "kling",
        task_type = "video_generation",
        input = new { prompt, negative_prompt = "x", cfg_scale = 0.5, duration = 5 }, //~
    });

    public Task FalAsync(string prompt) => http.PostAsJsonAsync(Kling, new { prompt });
}
