namespace Northlight.Rendering;

/// <summary>The client of those who always pay for the better tier.</summary>
public sealed class ProStudio(KlingClient kling)
{
    private readonly KlingClient.V3ProEndpoints _pro = kling.V3.Pro;

    public async Task<string> TitleAsync(string title)
    {
        var result = await _pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = $"The word {title} in neon.", NegativePrompt = "misspelt words" });
        return result.Value.Video.Url;
    }

    public async Task<string> CoverAsync(string image)
    {
        V3ImageToVideoRequest cover = new() { StartImageUrl = image, Prompt = "The pages turn.", Duration = 5 };
        var result = await _pro.ImageToVideo.RunAsync(cover);
        return result.Value.Video.Url;
    }
}
