using System.Net.Http.Json;

public sealed class S
{
    private readonly HttpClient _http;
    private readonly Dictionary<string, string> _paths = new();
    public S(HttpClient http) { _http = http; _paths.Add("k", "fal-ai/kling-video/v3/pro/text-to-video"); _paths.Add("w", "wan/v2.6/text-to-video"); }
    public Task A(string p) => _http.PostAsJsonAsync("https://queue.fal.run/" + _paths["k"], new { prompt = p, cfg_scale = 0.5 }); //! KLG1003
    public Task B(string p) => _http.PostAsJsonAsync("https://queue.fal.run/" + _paths["w"], new { prompt = p, negative_prompt = "x" }); //~
}
