//# with: KLG1005
using System.Net.Http.Json;

public sealed class Kling(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new
    {
        prompt,
        image_url = image,
        elements = new[] { new { frontal_image_url = image } }, //! KLG1005
    });

    public Task ReferAsync(string prompt, string image) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/reference-to-video", new
    {
        prompt,
        elements = new[] { new { frontal_image_url = image } },
    });
}
