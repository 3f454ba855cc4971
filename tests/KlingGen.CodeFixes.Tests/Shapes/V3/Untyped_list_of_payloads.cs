using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        var bodies = new[] { new { prompt = "A.", negative_prompt = "blur" }, new { prompt = "B.", negative_prompt = "fog" } };
        foreach (var body in bodies) await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        await Task.WhenAll(new[] { "C.", "D." }.Select(prompt => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "haze", cfg_scale = 0.5 })));
    }
}
