//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Func<string, object> text = prompt => new { prompt, negative_prompt = "birds" }; //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", text("Clouds move."));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", Image("Clouds move."));

        static object Image(string prompt) => new { prompt, start_image_url = "https://example.com/sky.png" }; //! KLG1001
    }
}
