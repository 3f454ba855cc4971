using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Job job = "A swan.";
        await kling.V3.Pro.TextToVideo.SubmitAsync(job);
        await kling.V3.Pro.TextToVideo.SubmitAsync((V3TextToVideoRequest)job);
    }
}

public readonly struct Job(V3TextToVideoRequest request)
{
    private readonly V3TextToVideoRequest _request = request;

    public static implicit operator V3TextToVideoRequest(Job job) => job._request;

    public static implicit operator Job(string prompt) => new(new() { Prompt = prompt, NegativePrompt = "text", CfgScale = 0.4 });
}
