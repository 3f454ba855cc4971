using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002
        await http.PostAsJsonAsync("http://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video/", new { prompt, negative_prompt = "blur" }); //! KLG1002
        await http.PostAsJsonAsync("/fal-ai/kling-video/v3/standard/image-to-video", new { prompt, start_image_url = image }); //! KLG1001
        await http.PostAsJsonAsync("kling-video/v3/4k/text-to-video", new { prompt, cfg_scale = 0.5 }); //! KLG1003
        await http.PostAsJsonAsync("/kling-video/v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 }); //! KLG1003
        await http.PostAsJsonAsync("queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video?fal_max_queue_length=5", new { prompt, cfg_scale = 0.5 }); //! KLG1003
    }
}
