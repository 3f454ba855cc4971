//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, string> s_renames = new()
    {
        ["start_image_url"] = "image_url", //~
        ["negative_prompt"] = "", //~
    };

    public static async Task RunAsync(HttpClient http)
    {
        var old = new Dictionary<string, object> { ["prompt"] = "A.", ["start_image_url"] = "https://example.com/a.png" }; //~
        var body = new Dictionary<string, object>();
        foreach (var (key, value) in old)
        {
            string name = s_renames.GetValueOrDefault(key, key);
            if (name.Length > 0)
            {
                body[name] = value;
            }
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", body);
    }
}
