namespace Northlight.Campaigns;

/// <summary>Once a year another photograph. What is compiled then cannot be asked now, so that the call stays with it.</summary>
public sealed class HolidayAdvert(KlingClient kling)
{
    public async Task<string> GreetAsync()
    {
        var result = await kling.V3.Pro.ImageToVideo.RunAsync(WriteGreeting());
        return result.Value.Video.Url;
    }

#if HOLIDAY
    private static V3ImageToVideoRequest WriteGreeting() => new() { StartImageUrl = "https://example.com/tree.png", Prompt = "Candles are lit.", NegativePrompt = "fire" };
#else
    private static V3ImageToVideoRequest WriteGreeting() => new() { StartImageUrl = "https://example.com/house.png", Prompt = "A door opens." };
#endif
}
