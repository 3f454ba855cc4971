using System.Net.Http.Json;

public sealed class Any(HttpClient http)
{
    public Task SubmitAsync(Entry entry, string p, string n)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = p, ["negative_prompt"] = n }; //~
        var endpoint = entry.EndpointPath!;
        return FalHttp.PostAsync(http, endpoint, payload);
    }
}

public sealed class Trailer(HttpClient http)
{
    public Task SubmitAsync(string p, string n) => FalHttp.PostAsync(http, "fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, object?> { ["prompt"] = p, ["negative_prompt"] = n }); //! KLG1002
}

public static class FalHttp
{
    public static Task PostAsync(HttpClient http, string endpoint, Dictionary<string, object?> payload) => http.PostAsJsonAsync(endpoint, payload);
}

public sealed class Entry { public string? EndpointPath { get; init; } }
