//# run
using System.Net.Http.Json;

public enum VideoModel { Kling3, Kling3Image, Sora2 }

public static class Registry
{
    public static readonly IReadOnlyDictionary<VideoModel, (string Path, Func<string, string, object> Build)> Models =
        new Dictionary<VideoModel, (string, Func<string, string, object>)>
        {
            [VideoModel.Kling3] = ("fal-ai/kling-video/v3/pro/text-to-video", (p, _) => new { prompt = p, negative_prompt = "grain" }), //! KLG1002
            [VideoModel.Kling3Image] = ("fal-ai/kling-video/v3/pro/image-to-video", (p, i) => new { prompt = p, start_image_url = i }), //! KLG1001
            [VideoModel.Sora2] = ("fal-ai/sora-2/text-to-video", (p, _) => new { prompt = p, negative_prompt = "grain" }), //~
        };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (var (path, build) in Registry.Models.Values)
        {
            await http.PostAsJsonAsync(path, build("A.", "https://example.com/a.png"));
        }
    }
}
