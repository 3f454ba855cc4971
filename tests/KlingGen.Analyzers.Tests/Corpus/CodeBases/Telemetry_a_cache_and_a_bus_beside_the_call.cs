using System.Net.Http.Json;

internal sealed class Interceptor(HttpClient http, ITelemetry telemetry, ICache cache, IHub hub)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task<string?> RunAsync(string prompt, string negative)
    {
        var tags = new Dictionary<string, object?> { ["model"] = Model, ["prompt"] = prompt, ["negative_prompt"] = negative }; //~
        telemetry.TrackEvent("video", tags);
        var cached = await cache.GetAsync(new { Model, prompt, negative_prompt = negative }); //~
        if (cached is not null) return cached;
        await hub.PublishAsync("jobs", new { prompt, negative_prompt = negative }); //~
        using var r = await http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt, negative_prompt = negative }); //! KLG1002
        return await r.Content.ReadAsStringAsync();
    }
}

internal interface ITelemetry { void TrackEvent(string name, IDictionary<string, object?> properties); }
internal interface ICache { Task<string?> GetAsync(object cacheKey); }
internal interface IHub { Task PublishAsync(string channel, object message); }
