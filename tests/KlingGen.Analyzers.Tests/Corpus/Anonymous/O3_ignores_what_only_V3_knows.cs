//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new
        {
            prompt = "A bottle turns on a table.",
            image_url = "https://example.com/bottle.png",
            negative_prompt = "blur", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/text-to-video", new
        {
            prompt = "A bottle turns on a table.",
            negative_prompt = "blur", //! KLG1002
        });
    }
}
