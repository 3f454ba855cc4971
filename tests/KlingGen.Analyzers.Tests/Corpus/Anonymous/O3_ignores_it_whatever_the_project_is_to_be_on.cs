//# target: V3
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public Task EditAsync(string video) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/video-to-video/edit", new
    {
        prompt = "Make it night.",
        video_url = video,
        start_image_url = "https://example.com/night.png", //! KLG1001
    });

    public Task ImageAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/4k/image-to-video", new
    {
        prompt = "Make it night.",
        start_image_url = image, //! KLG1001
        cfg_scale = 0.5, //! KLG1003
    });

    public Task StayAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/4k/image-to-video", new
    {
        prompt = "Make it night.",
        start_image_url = image, //~
        negative_prompt = "people", //~
        cfg_scale = 0.5, //~
    });
}
