//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var request = new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" };
        var second = request with { Prompt = "B." };
        var third = second with { NegativePrompt = "fog" };
        var fourth = third with { NegativePrompt = null };
        foreach (var r in new[] { request, second, third, fourth }) await kling.V3.Pro.TextToVideo.SubmitAsync(r);
    }
}
