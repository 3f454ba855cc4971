//# target: None
//# with: KLG1004
public static class FalModels
{
    public const string V3Text = "fal-ai/kling-video/v3/standard/text-to-video";
    public const string V3Image = "fal-ai/kling-video/v3/pro/image-to-video";
}
