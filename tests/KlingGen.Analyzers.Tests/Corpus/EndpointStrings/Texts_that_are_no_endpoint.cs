//# with: KLG1004
// Was fal-ai/kling-video/v3/pro/text-to-video once.
/// <summary>See fal-ai/kling-video/v3/pro/text-to-video.</summary>
public sealed class Notes
{
    public const string Page = "docs/fal-ai/kling-video/v3/pro/text-to-video.md";
    public const string Message = "The model fal-ai/kling-video/v3/pro/text-to-video is no longer used here.";
    public const string Version = "v3";
    public const string Route = "pro/text-to-video";

    public static bool IsV3(string model) => model.Contains("kling-video/v3/") || model.StartsWith("fal-ai/kling-video/v3");
}
