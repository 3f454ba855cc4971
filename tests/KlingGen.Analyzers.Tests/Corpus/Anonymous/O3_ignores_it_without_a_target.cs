//# target: None
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public Task ReferenceAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/reference-to-video", new
    {
        prompt = "@Element1 walks in.",
        start_image_url = image, //~
        negative_prompt = "people", //! KLG1002
        cfg_scale = 0.3, //! KLG1003
    });

    public Task FollowAsync(string video) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/video-to-video/reference", new
    {
        prompt = "The same walk, by the sea.",
        video_url = video,
        start_image_url = "https://example.com/sea.png", //! KLG1001
    });
}
