using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        O3ReferenceToVideoRequest request = new()
        {
            StartImageUrl = "https://example.com/a.png",
            // As wide as it gets.
            AspectRatio = AspectRatio.Ratio16x9,
            Prompt = "@Element1 waves.",
            Elements = [new() { FrontalImageUrl = "https://example.com/c.png", ReferenceImageUrls = ["https://example.com/d.png"] }],
        };
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(request);
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(request with { AspectRatio = AspectRatio.Ratio9x16 });
    }
}
