using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Batch batch = new()
        {
            Main = new() { Prompt = "A.", NegativePrompt = "blur" },
            Items = { new() { Prompt = "B.", CfgScale = 0.2 }, new V3TextToVideoRequest { Prompt = "C." } },
            ByName = { ["d"] = new() { Prompt = "D.", NegativePrompt = "fog" } },
        };
        foreach (var one in batch.Items.Prepend(batch.Main).Concat(batch.ByName.Values)) await kling.V3.Pro.TextToVideo.SubmitAsync(one);
    }
}

public sealed class Batch
{
    public required V3TextToVideoRequest Main { get; init; }

    public List<V3TextToVideoRequest> Items { get; } = [];

    public Dictionary<string, V3TextToVideoRequest> ByName { get; } = [];
}
