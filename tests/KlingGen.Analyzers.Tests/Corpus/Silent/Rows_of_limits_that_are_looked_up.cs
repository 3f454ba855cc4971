using System.Net.Http.Json;

public sealed record Limits(int MaxPrompt, Dictionary<string, double> Ranges);

public sealed class LimitTable(HttpClient http)
{
    private static readonly Dictionary<string, Dictionary<string, double>> _maximum = new()
    {
        ["fal-ai/kling-video/v3/pro/text-to-video"] = new() { ["negative_prompt"] = 2500, ["cfg_scale"] = 1 }, //~
        ["fal-ai/veo3"] = new() { ["negative_prompt"] = 1000 }, //~
    };

    public bool IsWithin(string endpoint, string name, double value) => _maximum.TryGetValue(endpoint, out var row) && row.TryGetValue(name, out double most) && value <= most;

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
