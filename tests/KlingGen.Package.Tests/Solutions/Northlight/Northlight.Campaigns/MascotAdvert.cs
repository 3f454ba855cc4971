namespace Northlight.Campaigns;

/// <summary>The mascot on its stage.</summary>
public sealed class MascotAdvert(KlingClient kling)
{
    public async Task<string> WaveAsync()
    {
        var request = new V3ImageToVideoRequest
        {
            StartImageUrl = "https://example.com/stage.png",
            Prompt = "@Element1 waves to the crowd.",
            Elements = [new KlingElement { FrontalImageUrl = "https://example.com/mascot.png", ReferenceImageUrls = ["https://example.com/mascot-side.png"] }],
            NegativePrompt = "extra limbs",
        };
        var clip = await kling.V3.Pro.ImageToVideo.RunAsync(request);
        return clip.Value.Video.Url;
    }

    // Motion control exists in V3 only.
    public async Task<string> DanceAsync()
    {
        var clip = await kling.V3.Pro.MotionControl.RunAsync(new V3MotionControlRequest
        {
            ImageUrl = "https://example.com/mascot.png",
            VideoUrl = "https://example.com/dance.mp4",
            CharacterOrientation = V3MotionControlCharacterOrientation.Video,
        });
        return clip.Value.Video.Url;
    }
}
