using KlingGen;

namespace MigrateMe;

/// <summary>Clips that begin with a photograph.</summary>
internal sealed class ProductShots(KlingClient kling)
{
    public async Task<string> BottleAsync()
    {
        KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
        {
            // The photograph from the shoot, not the cut-out.
            StartImageUrl = "https://example.com/bottle.png",
            Prompt = "Slow push-in, soft studio light.",
            NegativePrompt = "blur, low quality", // the client's request
            CfgScale = 0.7,
            Duration = 10,
        });
        return clip.Value.Video.Url;
    }

    public async Task<string> LabelAsync(string prompt, string? avoid)
    {
        var request = new V3ImageToVideoRequest
        {
            StartImageUrl = "https://example.com/label.png",
            Prompt = prompt,
            NegativePrompt = avoid,
            GenerateAudio = false,
        };
        var clip = await kling.V3.Standard.ImageToVideo.RunAsync(request);
        return clip.Value.Video.Url;
    }
}
