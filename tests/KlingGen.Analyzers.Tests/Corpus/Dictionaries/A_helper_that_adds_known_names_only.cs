using System.Net.Http.Json;

public static class Bodies
{
    private static readonly HashSet<string> _omni = ["prompt", "image_url"];

    public static void AddKnown(this Dictionary<string, object?> body, string name, object? value)
    {
        if (_omni.Contains(name))
        {
            body[name] = value;
        }
    }

    public static void AddIf(Dictionary<string, object?> body, string name, object? value)
    {
        if (value is not null)
        {
            body[name] = value;
        }
    }
}

public sealed class Client(HttpClient http)
{
    public Task OmniAsync(string prompt, string? avoid)
    {
        var body = new Dictionary<string, object?>();
        body.AddKnown("prompt", prompt);
        body.AddKnown("negative_prompt", avoid); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
    }

    public Task KlingAsync(string prompt, string? avoid)
    {
        var body = new Dictionary<string, object?>();
        Bodies.AddIf(body, "prompt", prompt);
        Bodies.AddIf(body, "negative_prompt", avoid); //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
