//# run
using System.Net.Http.Json;

public sealed class Handler(HttpClient http)
{
    public Task SwitchAsync(string model, string prompt, string image)
    {
        object body = model switch
        {
            "fal-ai/kling-video/v3/pro/image-to-video" or "fal-ai/kling-video/v3/standard/image-to-video" => new { prompt, start_image_url = image }, //! KLG1001
            "fal-ai/kling-video/v3/pro/text-to-video" => new { prompt, cfg_scale = 0.2 }, //! KLG1003
            "fal-ai/kling-video/v2.6/pro/image-to-video" => new { prompt, start_image_url = image },
            _ => new { prompt, image_url = image },
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Handler handler = new(http);
        await handler.SwitchAsync("fal-ai/kling-video/v3/pro/image-to-video", "A", "https://example.com/a.png");
        await handler.SwitchAsync("fal-ai/kling-video/v3/pro/text-to-video", "A", "https://example.com/a.png");
        await handler.SwitchAsync("fal-ai/kling-video/v2.6/pro/image-to-video", "A", "https://example.com/a.png");
        await handler.SwitchAsync("fal-ai/seedance/image-to-video", "A", "https://example.com/a.png");
    }
}
