//# run
using System.Net.Http.Json;

public static class Case
{
    private static string Rename(string key) => key == "start_image_url" ? "image_url" : key; //~

    public static async Task RunAsync(HttpClient http)
    {
        var old = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", old.ToDictionary(pair => Rename(pair.Key), pair => pair.Value));
    }
}
