using KlingGen;
using System.Text;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/image-to-video", new StringContent("""{"image_url": "https://a.example/1.png", "prompt": "A."}""", Encoding.UTF8, "application/json"));
    }
}
