using System.Net.Http.Json;

public static class Warmup
{
    private static readonly Dictionary<string, object> _all = new()
    {
        ["fal-ai/kling-video/v3/pro/text-to-video"] = new { prompt = "a", cfg_scale = 0.5 }, //! KLG1003
        ["fal-ai/wan/v2.5/text-to-video"] = new { prompt = "a", negative_prompt = "b" }, //~
    };

    public static async Task RunAsync(HttpClient http)
    {
        foreach (var (endpoint, body) in _all)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
        }
    }
}
