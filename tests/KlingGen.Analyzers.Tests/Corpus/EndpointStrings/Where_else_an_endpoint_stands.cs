//# with: KLG1004
[AttributeUsage(AttributeTargets.Class)]
public sealed class ModelAttribute(string id) : Attribute
{
    public string Id => id;
}

[Model("fal-ai/kling-video/v3/pro/image-to-video")] //! KLG1004
public sealed class Options
{
    public string Model { get; set; } = "fal-ai/kling-video/v3/standard/image-to-video"; //! KLG1004

    public static string Choose(bool isPro, string fallback = "fal-ai/kling-video/v3/standard/text-to-video") => //! KLG1004
        isPro ? "fal-ai/kling-video/v3/pro/text-to-video" : fallback; //! KLG1004

    public static string Find(int tier) => tier switch
    {
        0 => "fal-ai/kling-video/v3/standard/image-to-video", //! KLG1004
        1 => "fal-ai/kling-video/o3/pro/image-to-video",
        _ => "fal-ai/kling-video/v3/4k/image-to-video", //! KLG1004
    };
}
