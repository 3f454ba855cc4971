public sealed class ModelInfo
{
    public required string Endpoint { get; init; }
    public string[] Parameters { get; init; } = [];
    public Dictionary<string, object> Defaults { get; init; } = [];
}

public static class ModelPage
{
    public static readonly List<ModelInfo> Models =
    [
        new ModelInfo { Endpoint = "fal-ai/kling-video/v3/pro/text-to-video", Parameters = ["prompt", "negative_prompt", "cfg_scale"] }, //~
        new ModelInfo { Endpoint = "fal-ai/kling-video/o3/pro/text-to-video", Parameters = ["prompt"] },
    ];

    public static bool Takes(string endpoint, string name) => Models.Exists(m => m.Endpoint == endpoint && m.Parameters.Contains(name));
    public static string Label(string name) => name switch
    {
        "negative_prompt" => "Avoid", //~
        "cfg_scale" => "Guidance", //~
        "start_image_url" => "First frame", //~
        _ => name,
    };
}
