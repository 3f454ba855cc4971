using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 };
        foreach (string prompt in new[] { "A.", "B." })
        {
            body["prompt"] = prompt;
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        }
    }
}
