using StillRequest = KlingGen.V3ImageToVideoRequest;

namespace Northlight.Storyboards;

/// <summary>A clip that ends as it began.</summary>
public sealed class LoopBrief(string image) : Brief<StillRequest>
{
    public override string Title => "loop";

    public override StillRequest Write() => new StillRequest
    {
        StartImageUrl = image,
        EndImageUrl = image,
        Prompt = "The lamp swings once around.",
        CfgScale = 1,
    };
}
