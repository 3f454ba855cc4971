using System.Net.Http.Json;

public sealed class Bodies(HttpClient http)
{
    private static readonly HashSet<string> _text = ["prompt", "negative_prompt", "duration"];

    private static void Add(Dictionary<string, object?> body, string name, object? value)
    {
        if (_text.Contains(name) && value is not null)
        {
            body[name] = value;
        }
    }

    public Task SendAsync(string prompt, string? avoid, double? scale)
    {
        var body = new Dictionary<string, object?>();
        Add(body, "prompt", prompt);
        Add(body, "negative_prompt", avoid); //! KLG1002
        Add(body, "cfg_scale", scale); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
