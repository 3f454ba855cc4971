using System.Net.Http.Json;

public sealed class Kept(HttpClient http)
{
    private readonly Dictionary<string, object?> _body = [];
    private static readonly string[] _known = ["prompt", "negative_prompt", "cfg_scale"];

    private void Put(string name, object? value)
    {
        if (string.IsNullOrEmpty(name) || _body.ContainsKey(name))
        {
            return;
        }

        if (!_known.Contains(name))
        {
            throw new ArgumentException(name);
        }

        _body.Add(name, value);
    }

    public Task SendAsync(string prompt, string? avoid)
    {
        Put("prompt", prompt);
        Put("negative_prompt", avoid); //! KLG1002
        Put("image_url", null); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }
}

public sealed class Switched(HttpClient http)
{
    private readonly Dictionary<string, object?> _body = [];

    private void Put(string name, object? value)
    {
        switch (name)
        {
            case "negative_prompt": //~
            case "cfg_scale": //~
                throw new NotSupportedException(name);
            default:
                _body[name] = value;
                break;
        }
    }

    public Task SendAsync(string prompt, string? avoid)
    {
        Put("prompt", prompt);
        Put("negative_prompt", avoid); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }
}
