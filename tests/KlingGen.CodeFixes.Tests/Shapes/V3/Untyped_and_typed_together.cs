using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly double s_scale = 0.7;

    public static async Task RunAsync(HttpClient http)
    {
        const string words = "blur";
        double local = 0.2;
        await Client(http).V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "Typed.", NegativePrompt = words, CfgScale = s_scale });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "Untyped.", negative_prompt = words, cfg_scale = s_scale });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "Again.", cfg_scale = local });
    }
}
