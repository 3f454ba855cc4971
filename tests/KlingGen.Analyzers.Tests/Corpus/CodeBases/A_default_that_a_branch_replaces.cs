//# run
using System.Net.Http.Json;

public sealed class Animator(HttpClient http)
{
    public async Task AnimateAsync(string prompt, string image, bool pro)
    {
        var endpoint = "fal-ai/kling-video/v2.1/standard/image-to-video";
        object body = new { prompt, image_url = image, negative_prompt = "blur", cfg_scale = 0.5 }; //~
        if (pro)
        {
            endpoint = "fal-ai/kling-video/v3/pro/image-to-video";
            body = new
            {
                prompt,
                start_image_url = image, //! KLG1001
                negative_prompt = "blur", //! KLG1002
            };
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Animator(http).AnimateAsync("A mill.", "https://example.com/a.png", pro: true);
        await new Animator(http).AnimateAsync("A mill.", "https://example.com/a.png", pro: false);
    }
}
