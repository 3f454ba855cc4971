using System.Net.Http.Json;

public sealed class S(HttpClient http)
{
    private static readonly string[] _paths = { "fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/wan/v2.2-a14b/text-to-video" };
    public Task A(string p) => http.PostAsJsonAsync("https://queue.fal.run/" + _paths[0], new { prompt = p, cfg_scale = 0.5 }); //! KLG1003
    public Task B(string p) => http.PostAsJsonAsync("https://queue.fal.run/" + _paths[1], new { prompt = p, negative_prompt = "x" }); //~
}
