using System.Net.Http.Json;

public sealed class Job(HttpClient http)
{
    private readonly Dictionary<string, object?> _body = [];
    private readonly Dictionary<string, object?> _meta = [];

    private void Set(string name, object? value, bool isMeta = false)
    {
        if (isMeta)
        {
            _meta[name] = value;
        }
        else
        {
            _body[name] = value;
        }
    }

    public Task SendAsync(string prompt, string avoid)
    {
        Set("prompt", prompt);
        Set("negative_prompt", avoid, true); //~
        Console.WriteLine(_meta.Count);
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }
}
