namespace Northlight.Campaigns;

/// <summary>A street, and once a year the same in snow.</summary>
public sealed class StreetAdvert(KlingClient kling)
{
    public async Task<string> OrdinaryAsync()
    {
        var result = await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "An ordinary street.", NegativePrompt = "snow" });
        return result.Value.Video.Url;
    }

#if HOLIDAY
    public async Task<string> SnowyAsync()
    {
        var result = await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "Snow on every roof.", NegativePrompt = "rain" });
        return result.Value.Video.Url;
    }
#endif
}
