using System.Net.Http.Json;

public sealed record Capability(string Endpoint, bool NegativePrompt, bool CfgScale, string[] Parameters); //~

public static class Capabilities
{
    public static readonly Capability[] All =
    [
        new("fal-ai/kling-video/v3/pro/image-to-video", NegativePrompt: true, CfgScale: true, ["prompt", "start_image_url", "negative_prompt", "cfg_scale"]), //~
        new("fal-ai/kling-video/o3/pro/image-to-video", NegativePrompt: false, CfgScale: false, ["prompt", "image_url"]), //~
    ];

    public static readonly Dictionary<string, HashSet<string>> Supported = new()
    {
        ["fal-ai/kling-video/v3/pro/image-to-video"] = ["prompt", "start_image_url", "negative_prompt", "cfg_scale"], //~
        ["fal-ai/kling-video/v3/pro/text-to-video"] = ["prompt", "negative_prompt", "cfg_scale"], //~
    };

    public static bool Takes(string endpoint, string name) => Supported[endpoint].Contains(name) && name != "negative_prompt"; //~
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string endpoint, Dictionary<string, object> input) => http.PostAsJsonAsync(
        $"https://queue.fal.run/{endpoint}",
        input.Where(pair => Capabilities.Takes(endpoint, pair.Key) && pair.Key != "cfg_scale").ToDictionary(pair => pair.Key, pair => pair.Value)); //~
}
