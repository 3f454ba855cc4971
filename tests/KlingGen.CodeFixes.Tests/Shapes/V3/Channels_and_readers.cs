using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var channel = System.Threading.Channels.Channel.CreateBounded<V3TextToVideoRequest>(4);
        await channel.Writer.WriteAsync(new() { Prompt = "A.", NegativePrompt = "blur" });
        channel.Writer.TryWrite(new V3TextToVideoRequest { Prompt = "B.", CfgScale = 0.4 });
        channel.Writer.Complete();
        await foreach (var one in channel.Reader.ReadAllAsync()) await kling.V3.Pro.TextToVideo.SubmitAsync(one);
    }
}
