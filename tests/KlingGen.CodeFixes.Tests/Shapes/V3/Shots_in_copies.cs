using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var request = new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" };
        await kling.V3.Pro.TextToVideo.SubmitAsync(request with { Prompt = null, MultiPrompt = [new() { Prompt = "S.", Duration = 3 }] });
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
    }
}
