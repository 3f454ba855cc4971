namespace Northlight.Campaigns;

/// <summary>A café, from one client in a variable.</summary>
public sealed class CafeAdvert(KlingClient kling)
{
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var pro = kling.V3.Pro;
        var door = await pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = "A door with a bell.", NegativePrompt = "crowd" });

        EndpointClient<V3ImageToVideoRequest, V3ImageToVideoResponse> stills = pro.ImageToVideo;
        KlingResult<V3ImageToVideoResponse> cup = await stills.RunAsync(new() { StartImageUrl = "https://example.com/cup.png", Prompt = "Steam rises." });
        return [door.Value.Video.Url, cup.Value.Video.Url];
    }
}
