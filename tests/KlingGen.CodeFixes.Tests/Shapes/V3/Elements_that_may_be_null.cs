using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        KlingElement[] elements = [new() { FrontalImageUrl = "https://a.example/f.png" }];
        await kling.V3.Pro.ImageToVideo.SubmitAsync(new() { StartImageUrl = "https://a.example/1.png", Prompt = "@Element1 nods.", Elements = elements, NegativePrompt = "blur", CfgScale = 0.5 });
    }
}
