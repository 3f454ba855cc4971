using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Job job = new Job(new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" }) + 5;
        await kling.V3.Pro.TextToVideo.SubmitAsync(job.Request);
    }
}

public sealed record Job(V3TextToVideoRequest Request)
{
    public static Job operator +(Job job, int seconds) => new(job.Request with { Duration = seconds });
}
