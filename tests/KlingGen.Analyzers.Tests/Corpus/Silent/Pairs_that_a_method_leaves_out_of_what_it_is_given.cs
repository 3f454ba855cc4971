using System.Net.Http.Json;

public sealed class Shared(HttpClient http)
{
    private static readonly HashSet<string> s_unknown = ["negative_prompt", "cfg_scale"]; //~
    public Task SendAsync(string prompt) => SendAsync(new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "x", ["cfg_scale"] = 1 }); //~
    private Task SendAsync(Dictionary<string, object> body) =>
        http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body.Where(p => !s_unknown.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value));
}
