using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Console.WriteLine(nameof(V3TextToVideoRequest.Prompt) + nameof(V3TextToVideoRequest));
        Console.WriteLine(nameof(V3TextToVideoRequest.NegativePrompt));
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", NegativePrompt = "blur" });
    }
}
