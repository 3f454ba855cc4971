//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "A bridge.", "https://example.com/bridge.png");

    private static async Task SendAsync(HttpClient http, string prompt, string image, string model = "fal-ai/kling-video/v3/pro/image-to-video")
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
        {
            prompt,
            start_image_url = image, //! KLG1001
            negative_prompt = "cars", //! KLG1002
        });
    }
}
