using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static int _n;

    private static string Next() => "word" + _n++;

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        string negativePrompt = "taken";
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = negativePrompt, NegativePrompt = "blur" });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { NegativePrompt = Next(), Prompt = Next() });
        foreach (int i in new[] { 1, 2 })
        {
            await kling.V3.Pro.TextToVideo.SubmitAsync(new() { NegativePrompt = Next(), CfgScale = _n++ / 100.0 / 100.0, Prompt = Next() });
        }
    }
}
