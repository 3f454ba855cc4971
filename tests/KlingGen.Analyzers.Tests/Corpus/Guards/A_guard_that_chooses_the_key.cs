public sealed class InputFactory
{
    public Dictionary<string, object> Create(string model, string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        [model.Contains("kling-video/v3/") ? "start_image_url" : "image_url"] = image, //! KLG1001
        [model.Contains("kling-video/v2.6/") ? "start_image_url" : "end_image_url"] = image, //~
    };
}
