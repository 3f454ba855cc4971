using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var make = (string prompt, double scale = 0.4) => new V3TextToVideoRequest { Prompt = prompt, CfgScale = scale };
        await kling.V3.Pro.TextToVideo.SubmitAsync(make("A."));
        await kling.V3.Pro.TextToVideo.SubmitAsync(make("B.", 0.9));
        var more = static (string prompt, params string[] avoid) => new V3TextToVideoRequest { Prompt = prompt, NegativePrompt = string.Join(", ", avoid) };
        await kling.V3.Pro.TextToVideo.SubmitAsync(more("C.", "blur", "text"));
    }
}
