using KlingGen;

public static class Entry
{
    private static readonly V3ImageToVideoRequest Template = new() { Prompt = "A slow pan.", StartImageUrl = "https://cdn.example/a.png", NegativePrompt = "blur" };

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        await kling.V3.Pro.ImageToVideo.SubmitAsync(Template with { StartImageUrl = "https://cdn.example/b.png" });

        V3ImageToVideoRequest request = new() { Prompt = "On and on.", StartImageUrl = "https://cdn.example/0.png" };
        foreach (string frame in new[] { "1", "2" })
        {
            await kling.V3.Standard.ImageToVideo.SubmitAsync(request);
            request = request with { StartImageUrl = $"https://cdn.example/{frame}.png", CfgScale = 0.4 };
        }

        await kling.V3.Pro.ImageToVideo.SubmitAsync(Begin(Create("Once more."), "https://cdn.example/c.png"));
    }

    private static V3ImageToVideoRequest Create(string prompt) => new() { Prompt = prompt, StartImageUrl = "https://cdn.example/a.png" };

    private static V3ImageToVideoRequest Begin(V3ImageToVideoRequest request, string frame) => request with { StartImageUrl = frame };
}
