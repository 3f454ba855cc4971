//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var common = new Dictionary<string, object> { ["prompt"] = "A candle.", ["duration"] = "5" };
        var body = new Dictionary<string, object>(common)
        {
            ["start_image_url"] = "https://example.com/candle.png", //! KLG1001
            ["negative_prompt"] = "smoke", //! KLG1002
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
