namespace Northlight.Campaigns;

/// <summary>Once a year something else.</summary>
public sealed class HolidayAdvert(IOpeningRenderer openings)
{
    public async Task<string> RunAsync()
    {
        var result = await openings.OpenAsync(Write(), Tier.Pro);
        return result.Value.Video.Url;
    }

#if HOLIDAY
    private static V3TextToVideoRequest Write() => new() { Prompt = "Snow on every roof.", NegativePrompt = "rain" };
#else
    private static V3TextToVideoRequest Write() => new() { Prompt = "An ordinary street.", NegativePrompt = "snow" };
#endif
}
