using System.Net.Http.Json;

public static class KlingDefaults
{
    public static IReadOnlyDictionary<string, object> Values { get; } = new Dictionary<string, object>
    {
        ["cfg_scale"] = 0.5, //! KLG1003
        ["shot_type"] = "customize",
    };
}
//# file: Merging.cs
using System.Net.Http.Json;

public sealed class Merging(HttpClient http)
{
    public Task LoopAsync(string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        foreach (var (key, value) in KlingDefaults.Values)
            body.TryAdd(key, value);
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
