using System.Net.Http.Json;

public sealed class Client(HttpClient http)
{
    private readonly Dictionary<string, object?> _body = [];

    private bool TryAdd(string name, object? value)
    {
        if (value is not null && name.Length > 0)
        {
            _body[name] = value;
            return true;
        }

        return false;
    }

    private Client With(string name, object? value)
    {
        _body.TryAdd(name, value);
        return this;
    }

    public Task A(string p, string n)
    {
        TryAdd("prompt", p);
        TryAdd("negative_prompt", n); //! KLG1002
        With("cfg_scale", 0.5); //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }
}
