namespace Northlight.Storyboards;

/// <summary>What a client may ask for after having seen a draft.</summary>
public static class Variations
{
    public static V3TextToVideoRequest Longer(this V3TextToVideoRequest draft) => draft with { Duration = 15 };

    public static V3TextToVideoRequest Quieter(this V3TextToVideoRequest draft) => draft with { GenerateAudio = false };

    public static V3TextToVideoRequest Upright(this V3TextToVideoRequest draft)
    {
        V3TextToVideoRequest upright = draft with { AspectRatio = AspectRatio.Ratio9x16 };
        return upright;
    }
}
