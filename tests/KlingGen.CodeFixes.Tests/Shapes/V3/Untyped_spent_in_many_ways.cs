using KlingGen;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly float s_scale = 0.5f;
    private static readonly string s_words = "blur";

    public static async Task RunAsync(HttpClient http)
    {
        double a = 0.1; // a
        const double b = 0.2;
        double c = 0.3, d = 0.4;
        Console.WriteLine(d);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A.", cfg_scale = a });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, object> { ["prompt"] = "B.", ["cfg_scale"] = b });
        var body = new JsonObject { ["prompt"] = "C." };
        body["cfg_scale"] = c;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "D.", cfg_scale = s_scale, negative_prompt = s_words });
    }
}
