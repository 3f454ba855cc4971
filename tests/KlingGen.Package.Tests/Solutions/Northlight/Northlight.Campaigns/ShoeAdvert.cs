namespace Northlight.Campaigns;

/// <summary>A shoe, loud or not, strict or not.</summary>
public sealed class ShoeAdvert(KlingClient kling)
{
    public async Task<string> RunAsync(bool strict, bool? sound)
    {
        V3ImageToVideoRequest request = new()
        {
            StartImageUrl = "https://example.com/shoe.png",
            Prompt = strict ? "The shoe stands still." : "The shoe dances.",
            NegativePrompt = strict ? "movement" : "",
            GenerateAudio = sound,
            CfgScale = strict ? 0.9 : 0.2,
        };
        return (await kling.V3.Pro.ImageToVideo.RunAsync(request)).Value.Video.Url;
    }
}
