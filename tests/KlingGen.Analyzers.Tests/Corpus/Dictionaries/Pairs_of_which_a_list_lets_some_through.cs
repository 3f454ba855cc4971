//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly string[] s_taken = ["prompt", "start_image_url", "duration"]; //~

    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["start_image_url"] = "https://example.com/a.png", //! KLG1001
            ["negative_prompt"] = "blur", //~
            ["seed"] = 1,
        };
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", body.Where(p => s_taken.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value));
    }
}
