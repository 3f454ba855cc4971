//# target: V3
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public Task ImageAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
    {
        prompt = "Make it night.",
        image_url = image, //! KLG1011
        image_urls = new[] { image }, //! KLG1012
        aspect_ratio = "9:16", //! KLG1013
    });

    public Task TextAsync() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
    {
        prompt = "Make it night.",
        image_url = "https://example.com/night.png", //! KLG1011
        aspect_ratio = "9:16", //~
    });

    public Task MotionAsync(string image, string video) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/motion-control", new
    {
        image_url = image, //~
        video_url = video,
        character_orientation = "image",
    });

    public Task TurboAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/turbo/pro/image-to-video", new
    {
        prompt = "Make it night.",
        image_url = image, //~
    });

    public Task OtherAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2/image-to-video", new
    {
        prompt = "Make it night.",
        image_url = image, //~
        aspect_ratio = "9:16", //~
    });
}
