//# run
using System.Net.Http.Json;

public sealed class Handler(HttpClient http)
{
    public Task HandleAsync(string model, string prompt, string image)
    {
        object body = model.Contains("/o3/") ? new { prompt, image_url = image }
            : model.Contains("kling-video/v3/") ? new { prompt, start_image_url = image, generate_audio = false } //! KLG1001
            : (object)new { prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Handler handler = new(http);
        await handler.HandleAsync("fal-ai/kling-video/v3/pro/image-to-video", "A", "https://example.com/a.png");
        await handler.HandleAsync("fal-ai/kling-video/o3/pro/image-to-video", "A", "https://example.com/a.png");
    }
}
