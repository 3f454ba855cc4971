using System.Net.Http.Json;

public interface IEnricher { void Enrich(IDictionary<string, object> payload, Scene scene); }
public sealed record Scene(string Text, string? Avoid, double? Strength);

public sealed class AvoidEnricher : IEnricher
{
    public void Enrich(IDictionary<string, object> payload, Scene scene)
    {
        if (scene.Avoid is { Length: > 0 } avoid) payload["negative_prompt"] = avoid; //! KLG1002
    }
}

public sealed class GuidanceEnricher : IEnricher
{
    public void Enrich(IDictionary<string, object> payload, Scene scene)
    {
        if (scene.Strength is { } strength) payload["cfg_scale"] = strength; //! KLG1003
    }
}

public sealed class SceneSender(IEnumerable<IEnricher> enrichers, HttpClient http)
{
    public async Task SendAsync(Scene scene)
    {
        IDictionary<string, object> payload = new Dictionary<string, object> { ["prompt"] = scene.Text };
        foreach (var enricher in enrichers)
        {
            enricher.Enrich(payload, scene);
        }

        using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", payload);
    }
}
