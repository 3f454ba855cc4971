using Advert.Contracts;
using KlingGen;

namespace Advert.Rendering;

/// <summary>Photographs, in the better of the two cheap tiers.</summary>
public sealed class ClipRenderer(KlingClient kling) : IClipRenderer
{
    private readonly KlingClient.V3ProEndpoints _pro = kling.V3.Pro;

    public Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default) =>
        _pro.ImageToVideo.RunAsync(request, cancellationToken: cancellationToken);
}
