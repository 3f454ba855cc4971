//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        if (body.Remove("start_image_url", out object? image)) //~
        {
            body["image_url"] = image;
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", body);
    }
}
