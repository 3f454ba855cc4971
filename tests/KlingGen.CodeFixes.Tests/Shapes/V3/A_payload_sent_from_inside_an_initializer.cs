using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        List<Func<Task>> later = [];
        await kling.V3.Pro.TextToVideo.SubmitAsync(new V3TextToVideoRequest
        {
            // What is told is sent as well.
            Prompt = Tell("A swan.", later, () => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt = "A copy.", negative_prompt = "text", cfg_scale = 0.3 })),
            NegativePrompt = "blur",
            CfgScale = 0.4,
        });
        foreach (Func<Task> one in later)
        {
            await one();
        }
    }

    private static string Tell(string prompt, List<Func<Task>> later, Func<Task> send)
    {
        later.Add(send);
        return prompt;
    }
}
