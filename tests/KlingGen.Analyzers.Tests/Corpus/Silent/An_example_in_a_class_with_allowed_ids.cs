using System.Net.Http.Json;

public sealed class ProxyEndpoint(HttpClient http)
{
    private static readonly HashSet<string> _allowed = ["fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/kling-video/o3/pro/text-to-video"];

    public async Task<string> ForwardAsync(string target, Stream body)
    {
        if (!_allowed.Contains(target)) throw new InvalidOperationException(target);
        using var response = await http.PostAsync("https://queue.fal.run/" + target, new StreamContent(body));
        return await response.Content.ReadAsStringAsync();
    }

    public object Example() => new { prompt = "A lake", negative_prompt = "blur", cfg_scale = 0.5 }; //~ of the documentation
}
