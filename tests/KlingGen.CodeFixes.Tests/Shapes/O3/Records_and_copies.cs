using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Job job = new("a", new() { ImageUrl = "https://a.example/1.png", Prompt = "A." });
        Job other = job with { Request = job.Request with { ImageUrl = "https://a.example/2.png" } };
        await kling.O3.Pro.ImageToVideo.SubmitAsync(job.Request);
        await kling.O3.Pro.ImageToVideo.SubmitAsync(other.Request);
    }
}

public sealed record Job(string Name, O3ImageToVideoRequest Request);
