public static class FalModels
{
    public const string KlingV3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
}
//# file: Payloads.cs
public static class Payloads
{
    public static Dictionary<string, object> ImageToVideo(string prompt, string image, string negative) => new()
    {
        ["prompt"] = prompt,
        ["start_image_url"] = image, //! KLG1006
        ["negative_prompt"] = negative, //! KLG1006
        ["duration"] = "5",
    };
}
