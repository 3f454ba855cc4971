using KlingGen;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        foreach (string? avoid in new[] { "blur", null })
        {
            JsonObject body = new() { ["prompt"] = "A swan." };
            V3TextToVideoRequest request = new() { Prompt = "A tram." };
            if (avoid is not null)
            {
                body["negative_prompt"] = avoid;
                request = request with { NegativePrompt = avoid };
            }

            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
            await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        }
    }
}
