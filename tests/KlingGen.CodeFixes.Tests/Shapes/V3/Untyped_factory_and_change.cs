using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static Dictionary<string, object> Common(string prompt) => new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 };

    public static async Task RunAsync(HttpClient http)
    {
        var body = Common("A.");
        body["negative_prompt"] = "blur";
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Common("B."));
    }
}
