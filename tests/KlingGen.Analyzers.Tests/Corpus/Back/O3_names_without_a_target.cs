//# target: None
//# with: KLG1014
using System.Net.Http.Json;

public sealed class Studio(HttpClient http)
{
    public Task ImageAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new
    {
        prompt = "Make it night.",
        image_url = image, //~
    });

    public Task ReferenceAsync(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new
    {
        prompt = "Make it night.",
        start_image_url = image, //~
        aspect_ratio = "9:16", //~
    });
}
