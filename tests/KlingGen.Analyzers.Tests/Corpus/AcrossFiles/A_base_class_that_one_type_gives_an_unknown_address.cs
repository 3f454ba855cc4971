using System.Net.Http.Json;
public abstract class Service(HttpClient http)
{
    protected Task PostAsync(string url, object payload) => http.PostAsJsonAsync(url, payload);
}
public sealed class RunPod(HttpClient http, Settings settings) : Service(http)
{
    public Task StartAsync(string p, string n) => PostAsync(settings.RunPodApiUrl, new { prompt = p, negative_prompt = n, steps = 30 }); //~
}
public sealed class Kling(HttpClient http) : Service(http)
{
    public Task StartAsync(string p, string n) => PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p, negative_prompt = n }); //! KLG1002
}
public sealed class Settings { public required string RunPodApiUrl { get; set; } }
