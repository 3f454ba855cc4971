using KlingGen;
using System.Net.Http.Json;
using System.Text;

public static class Entry
{
    private static int s_count;

    private static readonly List<Task> s_sent = [];

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        V3TextToVideoRequest request = new() { Prompt = "A.", NegativePrompt = "blur", CfgScale = 0.4 };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new Dictionary<string, object?> { ["prompt"] = "Copy.", ["negative_prompt"] = request.NegativePrompt, ["cfg_scale"] = request.CfgScale });
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        await Task.WhenAll(s_sent);
    }

    private static double Scale(Task sending)
    {
        s_sent.Add(sending);
        return 0.4 + (++s_count * 0.1);
    }

    private static string Say(string text, Task sending)
    {
        s_sent.Add(sending);
        return text + ++s_count;
    }
}
