//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
#if DEBUG_CLIPS
        double scale = 0.1;
#else
        double scale = 0.2;
#endif
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", CfgScale = scale });
        var request = new V3TextToVideoRequest { Prompt = "B.", NegativePrompt = "blur" };
#if DEBUG_CLIPS
        Console.WriteLine(request);
#endif
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
    }
}
