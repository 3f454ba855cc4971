using System.Net.Http.Json;

public sealed class KlingV3Http
{
    private readonly HttpClient _http;

    public KlingV3Http(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/standard/");
        _http.Timeout = TimeSpan.FromMinutes(5);
    }

    public Task<HttpResponseMessage> FromTextAsync(string prompt, string negative) =>
        _http.PostAsJsonAsync("text-to-video", new { prompt, negative_prompt = negative }); //! KLG1002
}

public sealed class StabilityHttp
{
    private readonly HttpClient _http;

    public StabilityHttp(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.stability.ai/v1/generation/");
    }

    public Task<HttpResponseMessage> FromTextAsync(string prompt) =>
        _http.PostAsJsonAsync("stable-diffusion-xl-1024-v1-0/text-to-image", new { text_prompts = new[] { new { text = prompt } }, cfg_scale = 7 }); //~
}
