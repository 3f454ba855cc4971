using System.Net.Http.Json;

public class PlainBody
{
    private readonly SortedDictionary<string, object?> _values = [];

    public object? this[string name]
    {
        get => _values[name];
        set => _values[name] = value;
    }

    public SortedDictionary<string, object?> ToJson() => _values;
}

public sealed class TracedBody : PlainBody;

public sealed class Preferences
{
    private readonly Dictionary<string, string> _stored = [];

    public string this[string name]
    {
        get => _stored[name];
        set => _stored[name] = value;
    }

    public Task SaveAsync(string path) => File.WriteAllLinesAsync(path, _stored.Select(pair => $"{pair.Key}={pair.Value}"));
}

public sealed class Sender(HttpClient http)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public Task PlainAsync(string prompt, string image)
    {
        var body = new PlainBody { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; //! KLG1002
        Frame(body, image);
        return http.PostAsJsonAsync(Url, body.ToJson());
    }

    public Task TracedAsync(string prompt, string image)
    {
        TracedBody body = new() { ["prompt"] = prompt, ["start_image_url"] = image }; //! KLG1001
        return http.PostAsJsonAsync(Url, body.ToJson());
    }

    public Task RememberAsync(string avoid)
    {
        Preferences preferences = new();
        preferences["negative_prompt"] = avoid; //~
        return preferences.SaveAsync("preferences.txt");
    }

    private static void Frame(PlainBody body, string image) => body["start_image_url"] = image; //! KLG1001
}
