using System.Net.Http.Json;

public sealed class Prices
{
    public static decimal PerSecond(string model) => model switch
    {
        "fal-ai/kling-video/v3/pro/text-to-video" => 0.112m,
        "fal-ai/kling-video/v3/standard/text-to-video" => 0.084m,
        _ => throw new ArgumentException("No price.", nameof(model)),
    };
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
    {
        prompt,
        cfg_scale = 0.5, //~
    });
}
