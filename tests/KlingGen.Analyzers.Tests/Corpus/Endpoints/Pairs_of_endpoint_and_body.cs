//# run
using System.Net.Http.Json;

public static class Case
{
    private static (string Endpoint, object Body) Prepare(bool hasImage, string prompt, string? image) => hasImage
        ? ("fal-ai/kling-video/v3/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }) //! KLG1001 KLG1003
        : ("fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002

    public static async Task RunAsync(HttpClient http)
    {
        var (endpoint, body) = Prepare(true, "A.", "https://example.com/a.png");
        await http.PostAsJsonAsync(endpoint, body);
        (endpoint, body) = Prepare(false, "B.", null);
        await http.PostAsJsonAsync(endpoint, body);
    }
}
