using System.Net.Http.Json;

public interface IFilter { void Apply(string endpoint, IDictionary<string, object?> body); }
public sealed class KFilter : IFilter
{
    public void Apply(string endpoint, IDictionary<string, object?> body) { if (endpoint.Contains("kling-video/v3/")) body.Remove("cfg_scale"); } //~
}
public sealed class G(HttpClient http, IFilter filter)
{
    public Task Kling(string p) => Go("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = p, ["cfg_scale"] = 0.5 }); //~
    private Task Go(string endpoint, Dictionary<string, object?> body)
    {
        filter.Apply(endpoint, body);
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
