using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    private static readonly Dictionary<V3TextToVideoRequest, string> s_sent = [];
    private static readonly Dictionary<(string Prompt, string? Avoid), string> s_raw = [];

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        for (int i = 0; i < 2; i++)
        {
            V3TextToVideoRequest request = new() { Prompt = "A swan.", NegativePrompt = "blur" };
            if (!s_sent.ContainsKey(request))
            {
                s_sent[request] = (await kling.V3.Pro.TextToVideo.SubmitAsync(request)).ToString()!;
            }

            (string Prompt, string? Avoid) key = ("A tram.", "text");
            if (s_raw.TryAdd(key, "sent"))
            {
                await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = key.Prompt, negative_prompt = key.Avoid });
            }
        }
    }
}
