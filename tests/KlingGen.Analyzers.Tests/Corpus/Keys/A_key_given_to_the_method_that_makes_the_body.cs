using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed class Studio(HttpClient http)
{
    public Task KlingAsync(string prompt, string image) =>
        http.PostAsJsonAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
            Body(prompt, image, "start_image_url")); //! KLG1001

    public Task VeoAsync(string prompt, string image) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/veo3.1/image-to-video", Body(prompt, image, "image_url"));

    private static Dictionary<string, object?> Body(string prompt, string image, string imageKey) => new()
    {
        ["prompt"] = prompt,
        [imageKey] = image,
    };
}
