using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (bool usesClient in new[] { true, false })
        {
            await SendAsync(http, usesClient, "A swan.", "blur");
        }
    }

    private static Task SendAsync(HttpClient http, bool usesClient, string prompt, string avoid)
    {
        double scale = 0.4;
        return usesClient
            ? new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, http).V3.Pro.TextToVideo.SubmitAsync(new V3TextToVideoRequest { Prompt = prompt, NegativePrompt = avoid, CfgScale = scale })
            : http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = avoid, cfg_scale = scale });
    }
}
