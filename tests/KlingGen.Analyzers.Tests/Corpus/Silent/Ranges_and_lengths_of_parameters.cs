public static class ModelOptions
{
    public static readonly Dictionary<string, (double Min, double Max)> Ranges = new() { ["cfg_scale"] = (0, 1), ["duration"] = (3, 15) }; //~

    public static readonly Dictionary<string, int> MaxLength = new() { ["prompt"] = 2500, ["negative_prompt"] = 2500 }; //~

    public static readonly Dictionary<string, HashSet<string>> Supported = new()
    {
        ["fal-ai/kling-video/v3/pro/text-to-video"] = new() { "prompt", "negative_prompt", "cfg_scale" }, //~
        ["fal-ai/kling-video/o3/pro/text-to-video"] = new() { "prompt", "duration" },
    };

    public static bool Takes(string model, string option) => Supported.TryGetValue(model, out HashSet<string>? known) && known.Contains(option);
}
