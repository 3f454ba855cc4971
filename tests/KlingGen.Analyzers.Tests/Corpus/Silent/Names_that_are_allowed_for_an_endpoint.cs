using System.Net.Http.Json;

public sealed class Filtered(HttpClient http)
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["fal-ai/kling-video/v3/pro/text-to-video"] = ["prompt", "negative_prompt", "cfg_scale"], //~
        ["fal-ai/kling-video/o3/pro/text-to-video"] = ["prompt", "generate_audio"],
    };

    public Task GoAsync(string model, IDictionary<string, object?> all) =>
        http.PostAsJsonAsync(model, all.Where(p => Allowed[model].Contains(p.Key)).ToDictionary());
}
