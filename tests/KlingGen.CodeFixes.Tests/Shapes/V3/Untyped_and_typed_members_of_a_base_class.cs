using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        await new NightSender(kling, http).RunAsync();
        await new DaySender(kling, http).RunAsync();
    }
}

public abstract class Sender(KlingClient kling, HttpClient http)
{
    protected abstract V3TextToVideoRequest Request { get; }

    protected virtual object Body => new { prompt = "Base.", negative_prompt = "text" };

    public async Task RunAsync()
    {
        await kling.V3.Pro.TextToVideo.SubmitAsync(Request);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Body);
    }
}

public sealed class NightSender(KlingClient kling, HttpClient http) : Sender(kling, http)
{
    protected override V3TextToVideoRequest Request { get; } = new() { Prompt = "Night.", NegativePrompt = "sun" };

    protected override object Body => new { prompt = "Night.", negative_prompt = "sun" };
}

public sealed class DaySender(KlingClient kling, HttpClient http) : Sender(kling, http)
{
    protected override V3TextToVideoRequest Request { get; } = new() { Prompt = "Day.", NegativePrompt = "moon" };
}
