using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await foreach (var one in new Maker().AllAsync()) await new Sender(kling).SendAsync(one);
    }
}
//# project: Making
//# file: Maker.cs
using KlingGen;

public sealed class Maker : IMaker
{
    public async IAsyncEnumerable<O3ImageToVideoRequest> AllAsync()
    {
        await Task.Yield();
        yield return new() { ImageUrl = "https://example.com/a.png", Prompt = "A." /* short */ };
        yield return new O3ImageToVideoRequest { ImageUrl = "https://example.com/b.png", Prompt = "B.", GenerateAudio = false };
    }
}
//# project: Sending
//# file: Sender.cs
using KlingGen;

public interface IMaker
{
    IAsyncEnumerable<O3ImageToVideoRequest> AllAsync();
}

public sealed class Sender(KlingClient kling)
{
    public Task SendAsync(O3ImageToVideoRequest request) => kling.O3.Standard.ImageToVideo.SubmitAsync(request);
}
