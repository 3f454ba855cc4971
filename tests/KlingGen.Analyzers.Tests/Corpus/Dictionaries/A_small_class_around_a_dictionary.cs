using System.Net.Http.Json;

public sealed class Payload
{
    private readonly Dictionary<string, object?> _values = new();
    public object? this[string key] { get => _values[key]; set => _values[key] = value; }
    public void Add(string key, object? value) => _values.Add(key, value);
    public IReadOnlyDictionary<string, object?> ToDictionary() => _values;
}

public sealed class PayloadSender(HttpClient http)
{
    public Task SendAsync(string prompt)
    {
        var payload = new Payload();
        payload["prompt"] = prompt;
        payload["negative_prompt"] = "blur"; //! KLG1002
        payload.Add("cfg_scale", 0.5); //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", payload.ToDictionary());
    }

    public Task O3Async(string prompt, string image)
    {
        var payload = new Payload { ["prompt"] = prompt, ["start_image_url"] = image }; //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", payload.ToDictionary());
    }
}
