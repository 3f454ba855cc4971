global using Request = KlingGen.V3TextToVideoRequest;
using KlingGen;
using Image = KlingGen.V3ImageToVideoRequest;
using Maker = System.Func<string, KlingGen.V3TextToVideoRequest>;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        Maker maker = static text => new Request { Prompt = text, NegativePrompt = "blur" };
        await kling.V3.Pro.TextToVideo.SubmitAsync(maker("A."));
        await kling.V3.Pro.ImageToVideo.SubmitAsync(new Image { StartImageUrl = "https://a.example/1.png", Prompt = "B." });
        await Other.SendAsync(kling, new Request { Prompt = "C.", CfgScale = 0.1 });
    }
}
//# file: Other.cs
public static class Other
{
    public static Task SendAsync(KlingGen.KlingClient kling, Request request) => kling.V3.Standard.TextToVideo.SubmitAsync(request);
}
