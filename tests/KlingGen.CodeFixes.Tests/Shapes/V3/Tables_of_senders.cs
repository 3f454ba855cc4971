using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Dictionary<string, Func<KlingClient, V3TextToVideoRequest, Task>> senders = new(StringComparer.OrdinalIgnoreCase)
        {
            ["pro"] = static (kling, request) => kling.V3.Pro.TextToVideo.SubmitAsync(request),
            ["standard"] = static async (kling, request) => await kling.V3.Standard.TextToVideo.SubmitAsync(request with { CfgScale = 0.4 }),
        };
        foreach (var (_, send) in senders) await send(kling, new() { Prompt = "A.", NegativePrompt = "blur" });
    }
}
