//# run
using System.Text;
using System.Text.Json;

public sealed class Plain
{
    private readonly HttpClient _http;

    public Plain(HttpClient http) => _http = http;

    public async Task<HttpResponseMessage> Go(string prompt, CancellationToken token = default)
    {
        var req = new HttpRequestMessage();
        req.Method = HttpMethod.Post;
        req.RequestUri = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video");
        req.Headers.TryAddWithoutValidation("Authorization", "Key abc");
        var body = new Dictionary<string, object>();
        body.Add("prompt", prompt);
        body.Add("negative_prompt", "grain"); //! KLG1002
        body.Add("aspect_ratio", "1:1");
        var json = JsonSerializer.Serialize(body, new JsonSerializerOptions { WriteIndented = true });
        req.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _http.SendAsync(req, token);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Plain(http).Go("Hill");
}
