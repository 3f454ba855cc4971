//# run
using System.Net.Http.Json;

public sealed class ClipService(HttpClient http)
{
    public async Task CreateAsync(string quality, string prompt, string? image)
    {
        var (model, body) = Choose(quality, prompt, image);
        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", body);
    }

    private static (string Model, object Body) Choose(string quality, string prompt, string? image) => (quality, image) switch
    {
        ("draft", _) => ("fal-ai/wan/v2.2-5b/text-to-video", new { prompt, negative_prompt = "blur" }), //~
        ("best", null) => ("fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }), //! KLG1002
        ("best", _) => ("fal-ai/kling-video/v3/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.7 }), //! KLG1001 KLG1003
        ("omni", _) => ("fal-ai/kling-video/o3/pro/reference-to-video", new { prompt, start_image_url = image }), //~
        _ => throw new ArgumentException("Unknown quality.", nameof(quality)),
    };
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        ClipService service = new(http);
        await service.CreateAsync("best", "A fox", null);
        await service.CreateAsync("best", "A fox", "https://example.com/a.png");
        await service.CreateAsync("draft", "A fox", null);
    }
}
