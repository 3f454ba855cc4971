using System.Net.Http.Json;

public sealed class Keyed(HttpClient http)
{
    public Task SdAsync(bool old, string prompt, string words)
    {
        string key = old ? "negative" : "negative_prompt"; //~
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[key] = words;
        return http.PostAsJsonAsync("https://api.stability.ai/v2beta/generate", body);
    }

    public Task KlingAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
