//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        IDictionary<string, string> input = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["prompt"] = "A candle.",
            ["start_image_url"] = "https://example.com/candle.png", //! KLG1001
            ["negative_prompt"] = "smoke", //! KLG1002
        };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }
}
