namespace Northlight.Shared;

/// <summary>What every opening of the house has. Compiled into each project that needs it.</summary>
internal static class HouseStyle
{
    public static KlingGen.V3TextToVideoRequest Apply(KlingGen.V3TextToVideoRequest request) =>
        request with { AspectRatio = KlingGen.AspectRatio.Ratio16x9, Duration = request.Duration ?? 6 };

    public static KlingGen.V3TextToVideoRequest Logo() => new KlingGen.V3TextToVideoRequest
    {
        Prompt = "The northern light forms a letter N.",
        NegativePrompt = "other letters", // the agency checks
    };
}
