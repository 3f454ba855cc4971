using System.Net.Http.Json;

public static class Prices
{
    public static decimal Of(string model, IReadOnlyDictionary<string, object> input) =>
        model.Contains("kling-video/v3/") && input.ContainsKey("negative_prompt") ? 0.12m : 0.1m; //~
}
public sealed class Metrics(HttpClient http, Action<string, object> tag)
{
    public async Task SendAsync(string prompt)
    {
        tag("cfg_scale", 0.5); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
