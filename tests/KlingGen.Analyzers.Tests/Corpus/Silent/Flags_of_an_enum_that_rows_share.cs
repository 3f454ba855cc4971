using System.Net.Http.Json;

[Flags]
public enum Feature { None = 0, NegativePrompt = 1, CfgScale = 2, Audio = 4 }

public sealed record Spec(string Id, Feature Features)
{
    public bool Has(Feature feature) => Features.HasFlag(feature);
}

public static class Specs
{
    public static readonly Spec KlingV3 = new("fal-ai/kling-video/v3/pro/text-to-video", Feature.NegativePrompt | Feature.CfgScale | Feature.Audio);
    public static readonly Spec KlingO3 = new("fal-ai/kling-video/o3/pro/text-to-video", Feature.Audio);
    public static readonly Spec Kling21 = new("fal-ai/kling-video/v2.1/master/text-to-video", Feature.NegativePrompt | Feature.CfgScale);
    public static readonly Spec Veo = new("fal-ai/veo3", Feature.NegativePrompt | Feature.Audio);
}

public sealed class FeatureSender(HttpClient http)
{
    public Task SendAsync(Spec spec, string prompt, string? negative)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (spec.Has(Feature.NegativePrompt)) body["negative_prompt"] = negative; //~ also for others
        if (spec.Has(Feature.CfgScale)) body["cfg_scale"] = 0.5; //~
        if (spec.Has(Feature.Audio)) body["generate_audio"] = true;
        return http.PostAsJsonAsync("https://queue.fal.run/" + spec.Id, body);
    }

    public Task CompareAsync(string prompt) => Task.WhenAll(SendAsync(Specs.KlingV3, prompt, "x"), SendAsync(Specs.KlingO3, prompt, "x"), SendAsync(Specs.Kling21, prompt, null), SendAsync(Specs.Veo, prompt, null));
}
