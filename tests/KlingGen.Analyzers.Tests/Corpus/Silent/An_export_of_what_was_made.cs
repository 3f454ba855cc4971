using System.Net.Http.Json;

public sealed class Exporter(HttpClient http)
{
    public string ToCsv(IEnumerable<Clip> clips) => string.Join('\n', clips
        .Select(c => $"{c.Endpoint};{c.Prompt};{c.Negative}")
        .Prepend("endpoint;prompt;negative_prompt;cfg_scale")); //~

    public IEnumerable<Dictionary<string, object?>> ToRows(IEnumerable<Clip> clips)
    {
        foreach (var clip in clips)
        {
            yield return new Dictionary<string, object?> { ["endpoint"] = clip.Endpoint, ["prompt"] = clip.Prompt, ["negative_prompt"] = clip.Negative, ["created"] = DateTime.UtcNow, ["cost"] = 1.2m }; //~
        }
    }

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}

public sealed record Clip(string Prompt, string? Negative, string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video");
