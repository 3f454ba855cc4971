using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        O3ImageToVideoRequest request = new() { ImageUrl = "https://example.com/a.png", Prompt = "A.", GenerateAudio = true };
        Console.WriteLine(request.ImageUrl + request.Prompt);
        if (request is { ImageUrl: ['h', ..], Duration: null }) await kling.O3.Pro.ImageToVideo.SubmitAsync(request);
        await kling.O3.Pro.ImageToVideo.SubmitAsync(request with { ImageUrl = "https://example.com/b.png" });
    }
}
