namespace Northlight.Campaigns;

/// <summary>The bottle, in three lengths.</summary>
public sealed class BottleAdvert(KlingClient kling)
{
    private const string Photograph = "https://example.com/bottle.png";

    public async Task<string> LongAsync()
    {
        KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
        {
            // The photograph from the shoot, not the cut-out.
            StartImageUrl = Photograph,
            Prompt = "Slow push-in, soft studio light.",
            NegativePrompt = "blur, low quality", // the client's request
            CfgScale = 0.7,
            Duration = 10,
        });
        return clip.Value.Video.Url;
    }

    public async Task<string> ShortAsync()
    {
        var clip = await kling.V3.Standard.ImageToVideo.RunAsync(new()
        {
            StartImageUrl = Photograph, Prompt = "The label turns to the camera.", Duration = 3, GenerateAudio = false,
        });
        return clip.Value.Video.Url;
    }

    public Task<Clip> SilentAsync() =>
        kling.V3.Standard.ImageToVideo.RunAsync(new V3ImageToVideoRequest { StartImageUrl = Photograph, Prompt = "A drop runs down.", NegativePrompt = Avoidance.Lettering })
            .ToClipAsync("silent", Selectors.VideoOf);
}
