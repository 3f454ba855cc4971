//# stays
using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "blur" };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        var copy = new Dictionary<string, object>(body) { ["prompt"] = "B." };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", copy);
    }
}
