using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        var payload = new { input = new { prompt = "A.", negative_prompt = "blur", cfg_scale = 0.5 }, webhook = "https://a.example/hook" };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", payload.input);
    }
}
