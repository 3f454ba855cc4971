namespace Northlight.Campaigns;

/// <summary>Tea, for a client whose terms come late.</summary>
public sealed class TeaAdvert(KlingClient kling, AvoidanceLoader loader)
{
    public async Task<V3TextToVideoResponse> RunAsync(string client)
    {
        var result = await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest
        {
            Prompt = "Tea is poured.",
            NegativePrompt = await loader.LoadAsync(client),
            CfgScale = 0.35,
        });
        return result.Value;
    }
}
