//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        dynamic request = new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" };
        Console.WriteLine((string)request.NegativePrompt);
        await kling.V3.Pro.TextToVideo.SubmitAsync((V3TextToVideoRequest)request);
    }
}
