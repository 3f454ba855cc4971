using System.Net.Http.Json;
public sealed class RunPod(HttpClient http, Settings settings)
{
    public Task StartAsync(string p, string n) => JsonPost.SendAsync(http, settings["RunPod:Url"], new { prompt = p, negative_prompt = n, steps = 30 }); //~
}
public sealed class Kling(HttpClient http)
{
    public Task StartAsync(string p, string n) => JsonPost.SendAsync(http, "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p, negative_prompt = n }); //! KLG1002
}
internal static class JsonPost { public static Task SendAsync(HttpClient client, string url, object payload) => client.PostAsJsonAsync(url, payload); }
public sealed class Settings : Dictionary<string, string>;
