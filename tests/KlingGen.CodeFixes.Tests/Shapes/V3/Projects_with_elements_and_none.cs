using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await new Plain(kling).SendAsync("https://example.com/a.png");
        await new Rich(kling).SendAsync("https://example.com/b.png", [new() { FrontalImageUrl = "https://example.com/c.png", ReferenceImageUrls = ["https://example.com/d.png"] }]);
    }
}
//# project: Senders
//# file: Plain.cs
using KlingGen;

public sealed class Plain(KlingClient kling)
{
    public async Task SendAsync(string image)
    {
        var pro = kling.V3.Pro;
        var request = new V3ImageToVideoRequest { StartImageUrl = image, Prompt = "A bottle.", EndImageUrl = null, NegativePrompt = "fog" };
        await pro.ImageToVideo.SubmitAsync(request);
    }
}
//# file: Rich.cs
using KlingGen;

public sealed class Rich(KlingClient kling)
{
    public async Task SendAsync(string image, IReadOnlyList<KlingElement> cast)
    {
        V3ImageToVideoRequest request = new() { StartImageUrl = image, Prompt = "@Element1 waves.", Elements = cast, NegativePrompt = "fog" };
        await kling.V3.Pro.ImageToVideo.SubmitAsync(request);
    }
}
