//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt = "Slow push-in, soft studio light.",
            start_image_url = "https://example.com/bottle.png", //! KLG1001
            negative_prompt = "blur, low quality", //! KLG1002
            cfg_scale = 0.7, //! KLG1003
            duration = "5",
        });
        response.EnsureSuccessStatusCode();
    }
}
