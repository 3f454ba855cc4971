public abstract class VideoHandler(string endpoint)
{
    public string Endpoint => endpoint;

    public abstract object Map(string prompt, string image);
}
//# file: KlingThreeHandler.cs
public sealed class KlingThreeHandler() : VideoHandler("fal-ai/kling-video/v3/pro/image-to-video")
{
    public override object Map(string prompt, string image) => new
    {
        prompt,
        start_image_url = image, //! KLG1001
        negative_prompt = "people", //! KLG1002
    };
}
//# file: PixVerseHandler.cs
public sealed class PixVerseHandler() : VideoHandler("fal-ai/pixverse/v4.5/image-to-video")
{
    public override object Map(string prompt, string image) => new
    {
        prompt,
        image_url = image,
        negative_prompt = "people", //~
    };
}
