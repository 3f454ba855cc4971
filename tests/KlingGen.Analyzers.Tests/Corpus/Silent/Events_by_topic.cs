using System.Net.Http.Json;

public sealed record RenderStarted(string Endpoint, string Prompt, string? NegativePrompt, double? CfgScale, string Tenant); //~ NegativePrompt

public interface IProducer
{
    Task ProduceAsync<T>(string topic, string key, T value);
}

public sealed class Starter(HttpClient http, IProducer producer)
{
    public async Task StartAsync(string tenant, string prompt, string? avoid, double? cfg)
    {
        const string endpoint = "fal-ai/kling-video/v3/standard/text-to-video";
        await producer.ProduceAsync("renders.started", tenant, new RenderStarted(endpoint, prompt, avoid, cfg, tenant));
        await producer.ProduceAsync("renders.audit", tenant, new { endpoint, prompt, negative_prompt = avoid, cfg_scale = cfg, tenant }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, new { prompt });
    }
}
