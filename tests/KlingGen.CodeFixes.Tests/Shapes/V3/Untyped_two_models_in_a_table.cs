using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        foreach (var (model, words) in new[] { (Models.Kling, "blur"), (Models.Veo, "text") })
        {
            object body = model == Models.Kling ? new { prompt = "A.", negative_prompt = words, cfg_scale = 0.5 } : new { prompt = "A.", negative_prompt = words };
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
        }
    }
}

public static class Models
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string Veo = "fal-ai/veo3";
}
