namespace Northlight.Rendering;

/// <summary>Openings at every tier.</summary>
public class OpeningRenderer(KlingClient kling) : IOpeningRenderer
{
    public async Task<KlingResult<V3TextToVideoResponse>> OpenAsync(V3TextToVideoRequest request, Tier tier) =>
        await Choose(tier).RunAsync(Prepare(request));

    protected virtual V3TextToVideoRequest Prepare(V3TextToVideoRequest request) => request;

    private EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> Choose(Tier tier) => tier switch
    {
        Tier.Standard => kling.V3.Standard.TextToVideo,
        Tier.Pro => kling.V3.Pro.TextToVideo,
        _ => kling.V3.FourK.TextToVideo,
    };
}
