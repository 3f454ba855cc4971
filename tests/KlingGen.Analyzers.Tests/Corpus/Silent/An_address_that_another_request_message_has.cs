using System.Net.Http.Json;
public sealed class Config { public string? Endpoint { get; set; } }
public sealed class Tool(Config config, HttpClient http)
{
    private const string Fal = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
    public Task FalAsync(string p, string n)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Fal) { Content = JsonContent.Create(new { prompt = p, negative_prompt = n }) }; //! KLG1002
        return http.SendAsync(request);
    }
    public Task OtherAsync(string p, string n)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, config.Endpoint) { Content = JsonContent.Create(new { prompt = p, negative_prompt = n }) }; //~
        return http.SendAsync(request);
    }
}
