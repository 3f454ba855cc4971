using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly double Default = 0.5;
    private static string s_words = "blur";

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        const double a = 0.1;
        var b = 0.2;
        double? c = null;
        double d = Default; // copied
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", CfgScale = a });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "B.", CfgScale = b });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "C.", CfgScale = c });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "D.", CfgScale = d, NegativePrompt = s_words });
    }
}
