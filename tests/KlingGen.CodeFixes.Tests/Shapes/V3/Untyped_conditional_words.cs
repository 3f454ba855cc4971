using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        foreach (string? avoid in new[] { null, "blur" })
        {
            var body = new Dictionary<string, object> { ["prompt"] = "A.", ["duration"] = "5" };
            if (avoid != null)
            {
                body["negative_prompt"] = avoid;
            }

            if (avoid is { Length: > 0 }) body.Add("cfg_scale", 0.5);
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        }
    }
}
