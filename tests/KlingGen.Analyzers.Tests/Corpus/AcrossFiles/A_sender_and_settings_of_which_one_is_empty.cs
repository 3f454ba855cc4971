using System.Net.Http.Json;
public sealed class RunPod(HttpClient http, Settings settings)
{
    public Task StartAsync(string p, string n) => JsonPost.SendAsync(http, settings.RunPodApiUrl, new { input = new { prompt = p, negative_prompt = n, steps = 30, cfg_scale = 7 } }); //~
}
public sealed class Kling(HttpClient http, Settings settings)
{
    public Task StartAsync(string p, string n) => JsonPost.SendAsync(http, $"https://queue.fal.run/{settings.KlingModel}", new { prompt = p, negative_prompt = n }); //! KLG1002
}
internal static class JsonPost
{
    public static Task SendAsync(HttpClient client, string url, object payload) => client.PostAsJsonAsync(url, payload);
}
public sealed class Settings
{
    public string RunPodApiUrl { get; set; } = ""; public string KlingModel { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
}
