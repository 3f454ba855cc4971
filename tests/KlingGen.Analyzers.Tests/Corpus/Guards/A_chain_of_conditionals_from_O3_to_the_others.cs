using System.Text;
using System.Text.Json;

public sealed class Router(HttpClient http)
{
    public Task PostAsync(string model, string prompt, string? image, string negative)
    {
        var payload = model.Contains("/o3/")
                ? (object)new { prompt, image_url = image, duration = "5" }
            : model.Contains("kling-video/v3/")
                ? new { prompt, start_image_url = image, negative_prompt = negative, duration = "5" } //! KLG1001 KLG1002
            : model.Contains("kling-video")
                ? new { prompt, image_url = image, negative_prompt = negative, cfg_scale = 0.5 }
            : model.Contains("seedance")
                ? new { prompt, image_url = image, seed = 1 }
                : new { prompt, negative_prompt = negative };
        var content = new StringContent(JsonSerializer.Serialize(payload), Encoding.UTF8, "application/json");
        return http.PostAsync("https://queue.fal.run/" + model, content);
    }
}
//# file: Catalog.cs
public static class Catalog
{
    public static readonly string[] Paths =
    [
        "kling-video/v3/standard/image-to-video",
        "kling-video/o3/standard/image-to-video",
        "kling-video/v2.5-turbo/pro/image-to-video",
        "bytedance/seedance/v1/pro/image-to-video",
    ];
}
