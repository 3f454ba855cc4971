//# run
using System.Net.Http.Json;

public enum Quality
{
    Draft,
    Final,
    Cinema,
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, Quality.Final);

    private static async Task SendAsync(HttpClient http, Quality quality)
    {
        string endpoint = quality switch
        {
            Quality.Draft => "fal-ai/kling-video/v3/standard/image-to-video",
            Quality.Final => "fal-ai/kling-video/v3/pro/image-to-video",
            Quality.Cinema => "fal-ai/kling-video/v3/4k/image-to-video",
            _ => throw new ArgumentOutOfRangeException(nameof(quality)),
        };
        await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", new
        {
            prompt = "A bridge.",
            start_image_url = "https://example.com/bridge.png", //! KLG1001
            cfg_scale = 0.5, //! KLG1003
        });
    }
}
