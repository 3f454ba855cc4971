//# with: KLG1005
using System.Net.Http.Json;

public sealed class Page
{
    public List<string> Elements { get; } = new();
    public object Json() => new { elements = Elements, prompt = "x" };
}

public sealed class Kling(HttpClient http)
{
    public Task GoAsync(string p, string i) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new { prompt = p, image_url = i });
    public Task EditAsync(string p, string v, object[] e) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/video-to-video/edit", new { prompt = p, video_url = v, elements = e });
    public Task ReferAsync(string p, object[] e) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/reference-to-video", new { prompt = p, elements = e });
    public Task MotionAsync(string i, string v, object[] e) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/motion-control", new { image_url = i, video_url = v, character_orientation = "video", elements = e });
}
