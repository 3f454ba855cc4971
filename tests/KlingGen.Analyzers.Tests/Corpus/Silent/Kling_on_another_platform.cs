using System.Net.Http.Json;

public sealed class Replicate(HttpClient http)
{
    public const string Model = "kwaivgi/kling-v3";
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://api.replicate.com/v1/predictions", new { version = Model, input = new { prompt, negative_prompt = "x", cfg_scale = 0.5, start_image = "u" } }); //~
}
public sealed class OnFal(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
