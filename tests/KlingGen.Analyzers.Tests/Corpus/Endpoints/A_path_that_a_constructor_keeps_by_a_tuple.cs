using System.Net.Http.Json;
public sealed class Fal(HttpClient http)
{
    public Task VideoAsync(VideoModel model, string p, string n) => http.PostAsJsonAsync($"https://queue.fal.run/{model.Path}", new { prompt = p, negative_prompt = n }); //! KLG1002
}
public sealed class VideoModel
{
    public static readonly VideoModel Pro = new("pro", "fal-ai/kling-video/v3/pro/text-to-video");
    private VideoModel(string key, string path) => (Key, Path) = (key, path);
    public string Key { get; }
    public string Path { get; }
}
