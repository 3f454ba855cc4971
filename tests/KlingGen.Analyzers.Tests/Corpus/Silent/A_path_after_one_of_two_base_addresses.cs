using System.Net.Http.Json;

public sealed class KlingApi
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/") };

    public Task<HttpResponseMessage> TextAsync(string prompt) => _http.PostAsJsonAsync("text-to-video", new { prompt });
}

public sealed class LtxApi
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.ltx.example/v1/") };

    public Task<HttpResponseMessage> TextAsync(string prompt) => _http.PostAsJsonAsync("text-to-video", new { prompt, negative_prompt = "noise" }); //~
}
