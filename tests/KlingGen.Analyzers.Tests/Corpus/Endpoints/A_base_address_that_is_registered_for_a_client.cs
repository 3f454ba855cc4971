//# run
using System.Net.Http.Json;

public sealed class Services
{
    public void AddHttpClient<T>(Action<HttpClient> configure) => Configure[typeof(T)] = configure;

    public Dictionary<Type, Action<HttpClient>> Configure { get; } = [];
}

public sealed class KlingApi(HttpClient http)
{
    public Task<HttpResponseMessage> TextAsync(string prompt) => http.PostAsJsonAsync("pro/text-to-video", new { prompt, negative_prompt = "noise" }); //! KLG1002
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var services = new Services();
        services.AddHttpClient<KlingApi>(client => client.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/"));
        services.Configure[typeof(KlingApi)](http);
        await new KlingApi(http).TextAsync("A bell.");
    }
}
