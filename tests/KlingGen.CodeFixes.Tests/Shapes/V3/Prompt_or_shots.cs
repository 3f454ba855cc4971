using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (bool one in new[] { true, false })
        {
            KlingShot[] shots = [new() { Prompt = "S.", Duration = 3 }];
            await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = one ? "P." : null, MultiPrompt = one ? null : shots, NegativePrompt = "blur" });
        }
    }
}
