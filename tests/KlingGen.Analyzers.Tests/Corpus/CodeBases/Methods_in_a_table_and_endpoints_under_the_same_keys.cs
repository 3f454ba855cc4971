using System.Text;
using System.Text.Json;

public sealed class PayloadFactory
{
    private readonly Dictionary<string, Func<GenerationRequest, Dictionary<string, object?>>> _builders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kling-v3-pro"] = BuildKlingV3,
        ["kling-o3-pro"] = BuildKlingO3,
        ["veo-3"] = r => new() { ["prompt"] = r.Prompt, ["negative_prompt"] = r.Negative, ["duration"] = "8s" }, //~
        ["wan-2.5"] = BuildWan,
    };

    private readonly Dictionary<string, string> _endpoints = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kling-v3-pro"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["kling-o3-pro"] = "fal-ai/kling-video/o3/pro/text-to-video",
        ["veo-3"] = "fal-ai/veo3",
        ["wan-2.5"] = "fal-ai/wan-25-preview/text-to-video",
    };

    public HttpRequestMessage Create(GenerationRequest request)
    {
        var body = _builders[request.Model](request);
        return new HttpRequestMessage(HttpMethod.Post, $"https://queue.fal.run/{_endpoints[request.Model]}")
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
    }

    private static Dictionary<string, object?> BuildKlingV3(GenerationRequest r) => new()
    {
        ["prompt"] = r.Prompt,
        ["negative_prompt"] = r.Negative, //! KLG1002
        ["cfg_scale"] = r.Cfg, //! KLG1003
    };

    private static Dictionary<string, object?> BuildKlingO3(GenerationRequest r) => new()
    {
        ["prompt"] = r.Negative is null ? r.Prompt : $"{r.Prompt}. Avoid {r.Negative}",
    };

    private static Dictionary<string, object?> BuildWan(GenerationRequest r) => new()
    {
        ["prompt"] = r.Prompt,
        ["negative_prompt"] = r.Negative, //~
    };
}

public sealed record GenerationRequest(string Model, string Prompt, string? Negative, double Cfg);
