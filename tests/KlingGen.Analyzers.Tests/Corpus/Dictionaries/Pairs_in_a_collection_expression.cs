//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        List<KeyValuePair<string, object>> pairs =
        [
            new("prompt", "A candle."),
            new KeyValuePair<string, object>("start_image_url", "https://example.com/candle.png"), //! KLG1001
            KeyValuePair.Create<string, object>("negative_prompt", "smoke"), //! KLG1002
            new("cfg_scale", 0.5), //! KLG1003
        ];
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", pairs.ToDictionary(pair => pair.Key, pair => pair.Value));
    }
}
