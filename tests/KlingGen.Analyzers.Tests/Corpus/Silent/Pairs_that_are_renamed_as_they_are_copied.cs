//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, string> s_names = new() { ["start_image_url"] = "image_url" }; //~

    private static string Map(string key) => s_names.GetValueOrDefault(key, key);

    private static Dictionary<string, object> Make() => new() { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~

    public static async Task RunAsync(HttpClient http)
    {
        var first = new Dictionary<string, object>(Make().Select(p => new KeyValuePair<string, object>(Map(p.Key), p.Value)));
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", first);

        var old = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", old.Select(p => KeyValuePair.Create(Map(p.Key), p.Value)).ToDictionary());

        var third = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", third.Select(p => (Map(p.Key), p.Value)).ToDictionary());

        var fourth = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", fourth.ToDictionary((p) => Map(p.Key), (p) => p.Value));
    }
}
