//# run
using System.Net.Http.Json;

public static class Case
{
    private static string Map(string key) => key switch { "start_image_url" => "image_url", _ => key }; //~

    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "blur" }; //! KLG1002
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body.Select(p => new KeyValuePair<string, object>(p.Key, p.Value)).ToDictionary());

        var mapped = new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["start_image_url"] = "https://example.com/a.png", //~
            ["negative_prompt"] = "blur", //! KLG1002
        };
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", mapped.ToDictionary(p => Map(p.Key), p => p.Value));
    }
}
