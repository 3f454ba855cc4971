namespace Northlight.Campaigns;

/// <summary>A label whose wording comes from the client.</summary>
public sealed class LabelAdvert(KlingClient kling)
{
    public async Task<string> RunAsync(string prompt, string? avoid)
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
