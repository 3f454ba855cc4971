using System.Net.Http.Json;

public sealed class Handler
{
    private readonly HttpClient _http;
    private readonly string _endpoint;
    private readonly bool _isV3;

    public Handler(HttpClient http, string endpoint)
    {
        _http = http;
        _endpoint = endpoint;
        _isV3 = endpoint.Contains("kling-video/v3");
    }

    public Task RunAsync(string prompt, string negative)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (_isV3)
            body["cfg_scale"] = 0.5; //! KLG1003
        else
            body["negative_prompt"] = negative; //~
        return _http.PostAsJsonAsync("https://queue.fal.run/" + _endpoint, body);
    }
}

public static class Handlers
{
    public static Handler Kling(HttpClient http) => new(http, "fal-ai/kling-video/v3/pro/text-to-video");
    public static Handler Wan(HttpClient http) => new(http, "fal-ai/wan-25-preview/text-to-video");
}
