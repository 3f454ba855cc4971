using System.Net.Http.Json;

public sealed class ByLocal(HttpClient http)
{
    public Task SendAsync(bool omni, string prompt, string image)
    {
        string path = omni ? "fal-ai/kling-video/o3/pro/image-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
        string key = omni ? "image_url" : "start_image_url";
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        input[key] = image; //! KLG1001
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
    }
}
