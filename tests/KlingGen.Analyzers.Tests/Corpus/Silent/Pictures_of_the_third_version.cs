using System.Net.Http.Json;

public sealed class Images(HttpClient http)
{
    public Task ImageAsync(string p) => http.PostAsJsonAsync("fal-ai/kling-image/v3/text-to-image", new { prompt = p, negative_prompt = "x" }); //~
    public Task VideoAsync(string p) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p, duration = "5" });
}
