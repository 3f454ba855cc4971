using System.Text.Json.Nodes;

public static class Comfy
{
    public static JsonObject KSampler(string negative) => new()
    {
        ["class_type"] = "KlingImageToVideo",
        ["inputs"] = new JsonObject { ["prompt"] = "x", ["negative_prompt"] = negative, ["cfg_scale"] = 0.8, ["model_name"] = "kling-v3" }, //~
    };

    public const string FalFallback = "fal-ai/kling-video/v3/standard/image-to-video";
}
