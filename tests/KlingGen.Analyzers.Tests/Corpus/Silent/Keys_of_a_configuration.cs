using System.Net.Http.Json;

public static class ConfigKeys
{
    public const string Scale = "cfg_scale"; //~
    public const string Avoid = "cfg_negative_prompt"; //~
    public const string Model = "cfg_model";
}

public sealed class DisplaySettings(IReadOnlyDictionary<string, string> settings, HttpClient http)
{
    public double UiScale => double.Parse(settings[ConfigKeys.Scale]);

    public Dictionary<string, string> Defaults() => new()
    {
        ["cfg_scale"] = "1.25", //~
        ["cfg_model"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["cfg_theme"] = "dark",
    };

    public Task SendAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{settings.GetValueOrDefault("cfg_model", "fal-ai/kling-video/v3/pro/text-to-video")}", new { prompt });
}
