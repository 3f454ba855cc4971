using System.Net.Http.Json;

public sealed record Row(string Endpoint, int Max);

public sealed class TryGet(HttpClient http)
{
    private static readonly Dictionary<string, Row> Rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kling-v3"] = new("fal-ai/kling-video/v3/pro/text-to-video", 15),
        ["kling-o3"] = new("fal-ai/kling-video/o3/pro/text-to-video", 15),
        ["veo"] = new("fal-ai/veo3", 8),
    };

    public Task GoAsync(string key, string prompt, string neg)
    {
        if (!Rows.TryGetValue(key, out Row? row)) throw new ArgumentException(key);
        object body = key switch
        {
            "kling-v3" => new { prompt, negative_prompt = neg, cfg_scale = 0.5 }, //! KLG1002 KLG1003
            "kling-o3" => new { prompt },
            _ => new { prompt, negative_prompt = neg }, //~
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + row.Endpoint, body);
    }
}
