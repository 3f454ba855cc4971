public sealed record Capability(string Endpoint, IReadOnlyDictionary<string, bool> Parameters, string[] Hidden);

public static class Capabilities
{
    public static readonly Capability[] All =
    [
        new("fal-ai/kling-video/v3/pro/image-to-video", new Dictionary<string, bool> { ["negative_prompt"] = true, ["cfg_scale"] = true, ["start_image_url"] = true }, ["cfg_scale"]), //~
        new("fal-ai/kling-video/o3/pro/image-to-video", new Dictionary<string, bool> { ["negative_prompt"] = false }, ["negative_prompt"]), //~
    ];
}
