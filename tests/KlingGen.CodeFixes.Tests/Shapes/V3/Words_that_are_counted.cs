using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Counter counter = new();
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = $"A {counter.Next}.", NegativePrompt = $"word {counter.Next}" });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { NegativePrompt = $"word {counter.Next}", CfgScale = counter.Next / 10.0, Prompt = $"B {counter.Next}." });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = $"C {counter.Next}." });
    }
}

public sealed class Counter
{
    private int _count;

    public int Next => Interlocked.Increment(ref _count);
}
