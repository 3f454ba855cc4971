using KlingGen;

namespace Advert.Storyboards;

/// <summary>The mascot, which must stay recognisable.</summary>
public static class Mascot
{
    private static readonly KlingElement _bear = new()
    {
        FrontalImageUrl = "https://example.com/mascot.png",
        ReferenceImageUrls = ["https://example.com/mascot-side.png"],
    };

    public static V3ImageToVideoRequest Wave() => new()
    {
        StartImageUrl = "https://example.com/stage.png",
        Prompt = "@Element1 waves to the crowd.",
        Elements = [_bear],
        NegativePrompt = "extra limbs",
    };

    // Motion control exists in V3 only: nothing is flagged, nothing is moved.
    public static V3MotionControlRequest Dance() => new()
    {
        ImageUrl = "https://example.com/mascot.png",
        VideoUrl = "https://example.com/dance.mp4",
        CharacterOrientation = V3MotionControlCharacterOrientation.Video,
    };
}
