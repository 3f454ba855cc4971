using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        foreach (string? image in new[] { null, "https://a.example/1.png" })
        {
            string route = image is null ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
            var body = new Dictionary<string, object?> { ["prompt"] = "A.", ["negative_prompt"] = "blur" };
            if (image is not null)
            {
                body["start_image_url"] = image;
            }

            await http.PostAsJsonAsync("https://queue.fal.run/" + route, body);
        }
    }
}
