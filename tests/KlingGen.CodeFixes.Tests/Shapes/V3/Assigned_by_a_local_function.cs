//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var request = new V3TextToVideoRequest { Prompt = "A." };
        Change();
        request = request with { NegativePrompt = "blur" };
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);

        void Change() => request = new() { Prompt = "B.", NegativePrompt = "fog" };
    }
}
