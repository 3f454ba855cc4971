public static class Renames
{
    public static readonly IReadOnlyDictionary<string, string> V3ToO3 = new Dictionary<string, string>
    {
        ["start_image_url"] = "image_url", //~
        ["fal-ai/kling-video/v3/pro/image-to-video"] = "fal-ai/kling-video/o3/pro/image-to-video",
    };

    public static readonly Dictionary<string, string[]> Unsupported = new()
    {
        ["fal-ai/kling-video/o3/pro/image-to-video"] = ["negative_prompt", "cfg_scale", "start_image_url"], //~
    };
}
