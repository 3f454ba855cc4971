//# target: V3
public static class FalModels
{
    public const string KlingV3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
}

public static class Payloads
{
    public static object ImageToVideo(string prompt, string image) => new
    {
        prompt,
        start_image_url = image, //~
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    };
}
