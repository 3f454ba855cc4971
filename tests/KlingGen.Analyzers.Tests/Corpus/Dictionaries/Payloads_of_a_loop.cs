//# run
using System.Net.Http.Json;

public static class Use
{
    public static async Task RunAsync(HttpClient http)
    {
        string[] prompts = ["A fox", "A hen"];
        var payloads = prompts.Select(p => new Dictionary<string, object> { ["prompt"] = p, ["cfg_scale"] = 0.5 }).ToList(); //! KLG1003
        foreach (var payload in payloads)
        {
            await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", payload);
        }
    }
}
