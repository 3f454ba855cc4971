using System.Net.Http.Json;

public sealed class Lazies(HttpClient http)
{
    private readonly Lazy<Dictionary<string, object>> _defaults = new(() => new Dictionary<string, object> { ["cfg_scale"] = 0.5 }); //! KLG1003

    public Task GoAsync(string p)
    {
        var body = new Dictionary<string, object>(_defaults.Value) { ["prompt"] = p };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
