namespace Northlight.Campaigns;

/// <summary>A square, with or without people, which is known when it is sent: of O3's endpoints only reference-to-video takes both.</summary>
public sealed class OptionalCastAdvert(KlingClient kling)
{
    public async Task<string> RunAsync(IReadOnlyList<KlingElement>? cast)
    {
        V3ImageToVideoRequest request = new() { StartImageUrl = "https://example.com/square.png", Prompt = "The square at noon." };
        if (cast is not null)
        {
            request = request with { Elements = cast };
        }

        var clip = await kling.V3.Standard.ImageToVideo.RunAsync(request);
        return clip.Value.Video.Url;
    }
}
