//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await using Session session = new(kling, new() { Prompt = "A.", NegativePrompt = "blur" });
        await session.SendAsync(5);
    }
}

public sealed class Session(KlingClient kling, V3TextToVideoRequest request) : IAsyncDisposable
{
    private V3TextToVideoRequest _last = request;

    public async Task SendAsync(int seconds)
    {
        _last = request with { Duration = seconds };
        await kling.V3.Pro.TextToVideo.SubmitAsync(_last);
    }

    public async ValueTask DisposeAsync() => await kling.V3.Pro.TextToVideo.SubmitAsync(_last with { NegativePrompt = "text" });
}
