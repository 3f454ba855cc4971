namespace Northlight.Campaigns;

/// <summary>The moon, whose second clip keeps what the first one avoids.</summary>
public sealed class MoonAdvert(KlingClient kling, IRequestLog log)
{
    public async Task<string> RunAsync()
    {
        var rise = new V3TextToVideoRequest { Prompt = "The moon rises.", NegativePrompt = "stars" };
        await kling.V3.Standard.TextToVideo.RunAsync(rise);

        var set = rise with { Prompt = "The moon sets." };
        return (await kling.V3.Standard.TextToVideo.RunAsync(set)).Value.Video.Url;
    }

    public async Task<string> CheckedAsync(string avoid)
    {
        V3TextToVideoRequest request = new() { Prompt = "The moon, close.", NegativePrompt = avoid };
        if (request.NegativePrompt is { Length: > 0 } terms)
        {
            log.Record("avoids " + terms);
        }

        return (await kling.V3.Pro.TextToVideo.RunAsync(request)).Value.Video.Url;
    }
}
