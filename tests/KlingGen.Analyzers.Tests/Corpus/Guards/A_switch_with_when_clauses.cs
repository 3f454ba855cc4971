public sealed class InputFactory
{
    public Dictionary<string, object> Create(string model, string prompt, string image) => model switch
    {
        _ when model.Contains("kling-video/v3/turbo") => new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }, //~
        _ when model.Contains("kling-video/v3") => new() { ["prompt"] = prompt, ["start_image_url"] = image }, //! KLG1001
        var id when id.StartsWith("fal-ai/kling-video/o3/") => new() { ["prompt"] = prompt, ["negative_prompt"] = "people" }, //! KLG1002
        _ when model.Contains("kling") => new() { ["prompt"] = prompt, ["negative_prompt"] = "people" }, //~
        _ => new() { ["prompt"] = prompt, ["start_image_url"] = image }, //~
    };
}
