using System.Net.Http.Json;
public sealed class Config { public string? Endpoint { get; set; } }
public sealed class Tool(Config config, HttpClient http)
{
    private static string Fal => "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
    public Task FalAsync(string p, string n) => http.PostAsJsonAsync(Fal, new { prompt = p, negative_prompt = n }); //! KLG1002
    public Task OtherAsync(string p, string n) => http.PostAsJsonAsync(config.Endpoint, new { prompt = p, negative_prompt = n }); //~
}
