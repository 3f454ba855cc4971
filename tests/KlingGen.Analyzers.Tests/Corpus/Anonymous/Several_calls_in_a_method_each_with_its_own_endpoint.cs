//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan-i2v", new
        {
            prompt = "A draft.",
            image_url = "https://example.com/a.png",
            negative_prompt = "blur", //~
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt = "The final cut.",
            start_image_url = "https://example.com/a.png", //! KLG1001
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/image-to-video", new
        {
            prompt = "The old cut.",
            start_image_url = "https://example.com/a.png", //~
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new
        {
            prompt = "The new cut.",
            start_image_url = "https://example.com/a.png", //~
        });
    }
}
