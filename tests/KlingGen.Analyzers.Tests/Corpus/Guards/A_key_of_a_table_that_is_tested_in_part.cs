using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Job { public string Key { get; set; } = ""; public string Prompt { get; set; } = ""; }
public static class Map
{
    public static readonly IReadOnlyDictionary<string, string> Endpoints = new Dictionary<string, string>
    {
        ["kling-v3-pro"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["kling-26"] = "fal-ai/kling-video/v2.6/pro/text-to-video",
        ["veo"] = "fal-ai/veo3.1",
    };
}
public sealed class S(HttpClient http)
{
    public Task Go(Job job, string key)
    {
        var body = new JsonObject { ["prompt"] = job.Prompt };
        if (key.StartsWith("kling-v3"))
            body["cfg_scale"] = 0.5; //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/" + Map.Endpoints[key], body);
    }
}
