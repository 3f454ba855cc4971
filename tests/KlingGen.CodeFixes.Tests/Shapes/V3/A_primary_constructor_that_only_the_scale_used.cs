//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        await new Sender(Client(http), 0.4).SendAsync("A swan.");
    }
}

public sealed class Sender(KlingClient kling, double scale)
{
    public Task SendAsync(string prompt) => kling.V3.Pro.TextToVideo.SubmitAsync(new V3TextToVideoRequest { Prompt = prompt, CfgScale = scale });
}
