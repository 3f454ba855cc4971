//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        V3TextToVideoRequest request = new() { Prompt = "A." };
        await kling.V3.Pro.TextToVideo.SubmitAsync(request.Calm().Sharp());
        await kling.V3.Pro.TextToVideo.SubmitAsync(request.Sharp().Calm());
    }
}

public static class Helpers
{
    // Its words take the place of those that the other one gave, or are the first.
    public static V3TextToVideoRequest Calm(this V3TextToVideoRequest request) => request with { NegativePrompt = "wind" };

    public static V3TextToVideoRequest Sharp(this V3TextToVideoRequest request) => request with { NegativePrompt = "blur" };
}
