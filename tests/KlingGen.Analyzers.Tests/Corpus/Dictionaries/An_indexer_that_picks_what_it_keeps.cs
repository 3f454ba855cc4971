using System.Net.Http.Json;

public sealed class OmniBody
{
    private static readonly HashSet<string> Known = ["prompt", "duration", "image_url"];
    private readonly Dictionary<string, object?> _values = [];

    public object? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set
        {
            if (Known.Contains(name))
            {
                _values[name] = value;
            }
        }
    }

    public IReadOnlyDictionary<string, object?> Values => _values;
}

public sealed class Sender(HttpClient http)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public Task FilteredAsync(string prompt, string image)
    {
        var body = new OmniBody { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; //~
        body["start_image_url"] = image; //~
        return http.PostAsJsonAsync(Url, body.Values);
    }

    public Task PlainAsync(string prompt, string image) => http.PostAsJsonAsync(Url, new { prompt, start_image_url = image }); //! KLG1001
}
