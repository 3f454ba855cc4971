using System.Net.Http.Json;

public sealed class HelpPages(HttpClient http)
{
    private static readonly Dictionary<string, object> _schemas = new()
    {
        ["kling"] = new { prompt = "what is seen", negative_prompt = "what is not", cfg_scale = "0 to 1" }, //~
        ["veo"] = new { prompt = "what is seen", negative_prompt = "what is not" }, //~
    };

    public object Describe(string model) => _schemas[model];
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
