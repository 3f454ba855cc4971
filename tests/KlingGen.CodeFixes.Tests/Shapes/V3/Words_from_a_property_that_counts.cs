using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Words words = new();
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", NegativePrompt = words.Next });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { NegativePrompt = words.Next, Prompt = words.Next });
    }
}

public sealed class Words
{
    private int _count;

    public string Next => $"word {_count++}";
}
