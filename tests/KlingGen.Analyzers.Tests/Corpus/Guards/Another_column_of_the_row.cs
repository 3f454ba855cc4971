public sealed record ModelRow(string Key, string Family, string Endpoint, decimal PricePerSecond);

public static class Catalogue
{
    public static readonly ModelRow[] Rows =
    [
        new("kling-3-pro", "kling-v3", "fal-ai/kling-video/v3/pro/text-to-video", 0.14m),
        new("kling-3-std", "kling-v3", "fal-ai/kling-video/v3/standard/text-to-video", 0.084m),
        new("veo-3", "veo", "fal-ai/veo3.1", 0.4m),
        new("wan-26", "wan", "wan/v2.6/text-to-video", 0.1m),
    ];

    public static ModelRow Find(string key) => Rows.First(r => r.Key == key);
}
//# file: Handler.cs
using System.Net.Http.Json;

public sealed class Handler(HttpClient http)
{
    public Task RunAsync(string key, string prompt, string avoid)
    {
        var row = Catalogue.Find(key);
        object body = row.Family switch
        {
            "kling-v3" => new { prompt, negative_prompt = avoid, cfg_scale = 0.5 }, //! KLG1002 KLG1003
            "veo" => new { prompt, negative_prompt = avoid }, //~
            _ => new { prompt, negative_prompt = avoid }, //~
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + row.Endpoint, body);
    }
}
