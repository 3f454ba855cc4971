//# run
using System.Text;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "A river.", "https://example.com/river.png");

    private static async Task SendAsync(HttpClient http, string prompt, string image)
    {
        string json = "{"
            + "\"prompt\": \"" + prompt + "\", "
            + "\"start_image_url\": \"" + image + "\", " //! KLG1001
            + "\"negative_prompt\": \"boats\", " //! KLG1002
            + "\"cfg_scale\": 0.5" //! KLG1003
            + "}";
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
