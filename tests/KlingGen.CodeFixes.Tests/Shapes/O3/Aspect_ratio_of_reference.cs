using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        AspectRatio ratio = AspectRatio.Ratio16x9;
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(new() { StartImageUrl = "https://a.example/1.png", Prompt = "@Element1.", Elements = [new() { FrontalImageUrl = "https://a.example/f.png" }], AspectRatio = ratio });
    }
}
