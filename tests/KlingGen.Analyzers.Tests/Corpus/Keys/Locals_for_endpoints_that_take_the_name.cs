using System.Net.Http.Json;

public sealed class ByLocal(HttpClient http)
{
    public Task SendAsync(bool reference, string prompt, string image)
    {
        string path = reference ? "fal-ai/kling-video/o3/pro/reference-to-video" : "fal-ai/kling-video/o3/pro/image-to-video";
        string key = reference ? "start_image_url" : "image_url"; //~
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        input[key] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
    }

    public Task TurboAsync(bool turbo, string prompt, string image)
    {
        string path = turbo ? "fal-ai/kling-video/v3/turbo/pro/image-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
        string key = turbo ? "image_url" : "start_image_url";
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        input[key] = image; //! KLG1001
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
    }

    public Task OldAsync(bool old, string prompt, string image)
    {
        string path = old ? "fal-ai/kling-video/v2.6/pro/image-to-video" : "fal-ai/kling-video/o3/pro/image-to-video";
        string key = old ? "start_image_url" : "image_url"; //~
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        input[key] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
    }
}
