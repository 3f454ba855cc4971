namespace Northlight.Campaigns;

/// <summary>Drafts from the faster model, which O3 does not have.</summary>
public sealed class SprintAdvert(KlingClient kling)
{
    public async Task<string> DraftAsync()
    {
        V3TurboTextToVideoRequest draft = new() { Prompt = "A runner at the start.", Duration = 3 };
        return (await kling.V3Turbo.Standard.TextToVideo.RunAsync(draft)).Value.Video.Url;
    }

    public async Task<string> DraftFromAsync(string image)
    {
        var draft = await kling.V3Turbo.Pro.ImageToVideo.RunAsync(new V3TurboImageToVideoRequest { ImageUrl = image, Prompt = "The runner looks up." });
        return draft.Value.Video.Url;
    }
}
