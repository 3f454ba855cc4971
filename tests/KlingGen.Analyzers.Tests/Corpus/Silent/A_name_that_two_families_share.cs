using System.Net.Http.Json;

public sealed class ByPath(HttpClient http)
{
    private static string FrameKey(string path) => path.Contains("/v3/") || path.Contains("reference-to-video") ? "start_image_url" : "image_url"; //~ O3 reference-to-video takes it

    public Task SendAsync(string path, string prompt, string image) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + path, new Dictionary<string, object> { ["prompt"] = prompt, [FrameKey(path)] = image });

    public Task V3Async(string prompt, string image) => SendAsync("fal-ai/kling-video/v3/pro/image-to-video", prompt, image);
    public Task O3Async(string prompt, string image) => SendAsync("fal-ai/kling-video/o3/pro/image-to-video", prompt, image);
    public Task ReferenceAsync(string prompt, string image) => SendAsync("fal-ai/kling-video/o3/pro/reference-to-video", prompt, image);
}
