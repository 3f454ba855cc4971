using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, string video)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt, start_image_url = image }); //! KLG1001
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/image-to-video", new { prompt, image_url = image, start_image_url = image }); //! KLG1001
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new { prompt, start_image_url = image }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/4k/reference-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/video-to-video/edit", new { prompt, video_url = video, negative_prompt = "blur" }); //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/video-to-video/reference", new { prompt, video_url = video, cfg_scale = 0.5 }); //! KLG1003
    }
}
