//# run
using System.Text;
using System.Text.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "A \"river\".", "https://example.com/river.png", 0.4);

    private static async Task SendAsync(HttpClient http, string prompt, string image, double scale)
    {
        string json = $"{{\"prompt\":{JsonSerializer.Serialize(prompt)},\"start_image_url\":\"{image}\",\"cfg_scale\":{scale}}}"; //! KLG1001 KLG1003
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
