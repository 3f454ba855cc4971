//# run
using System.Net.Http.Json;

public sealed class KlingHttp
{
    private readonly HttpClient _client;

    public KlingHttp(HttpClient client)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/");
    }

    public Task<HttpResponseMessage> TextAsync(string prompt) =>
        _client.PostAsJsonAsync("text-to-video", new { prompt, negative_prompt = "noise" }); //! KLG1002
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingHttp(http).TextAsync("A bell.");
}
