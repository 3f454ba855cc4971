using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        string image = "https://a.example/1.png";
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new { image_url = image, prompt = "A.", generate_audio = true });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new { image_url = image, prompt = "B." });
    }
}
