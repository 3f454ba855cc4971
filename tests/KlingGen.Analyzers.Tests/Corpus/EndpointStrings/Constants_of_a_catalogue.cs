//# with: KLG1004
public static class FalModels
{
    public const string V3Text = "fal-ai/kling-video/v3/standard/text-to-video"; //! KLG1004
    public const string V3TextPro = "fal-ai/kling-video/v3/pro/text-to-video"; //! KLG1004
    public const string V3Image = "fal-ai/kling-video/v3/pro/image-to-video"; //! KLG1004
    public const string V3Image4K = "fal-ai/kling-video/v3/4k/image-to-video"; //! KLG1004
    public const string V3Motion = "fal-ai/kling-video/v3/pro/motion-control";
    public const string V3Turbo = "fal-ai/kling-video/v3/turbo/pro/text-to-video";
    public const string O3Image = "fal-ai/kling-video/o3/pro/image-to-video";
    public const string O3Reference = "fal-ai/kling-video/o3/pro/reference-to-video";
    public const string V26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Voice = "fal-ai/kling-video/create-voice";
    public const string Picture = "fal-ai/kling-image/v3/text-to-image";
    public const string Family = "fal-ai/kling-video";
}
