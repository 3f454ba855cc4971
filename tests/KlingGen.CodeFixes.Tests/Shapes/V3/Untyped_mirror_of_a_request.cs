using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        V3TextToVideoRequest request = new() { Prompt = "A swan.", NegativePrompt = "blur", Duration = 10 };
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        await MirrorAsync(http, request);
    }

    // The old system gets the same.
    private static Task MirrorAsync(HttpClient http, V3TextToVideoRequest request) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new { prompt = request.Prompt, negative_prompt = request.NegativePrompt, duration = request.Duration?.ToString() });
}
