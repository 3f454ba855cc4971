using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        AspectRatio? ratio = null;
        const string other = "1:1"; // the shape
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(new() { StartImageUrl = "https://a.example/1.png", Prompt = "@Element1.", Elements = [new() { FrontalImageUrl = "https://a.example/f.png" }], AspectRatio = ratio });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new { start_image_url = "https://a.example/1.png", prompt = "@Element1.", elements = new[] { new { frontal_image_url = "https://a.example/f.png" } }, aspect_ratio = other });
    }
}
