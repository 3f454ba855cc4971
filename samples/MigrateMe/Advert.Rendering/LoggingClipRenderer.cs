using Advert.Contracts;
using KlingGen;

namespace Advert.Rendering;

/// <summary>Says what is rendered.</summary>
public sealed class LoggingClipRenderer(IClipRenderer inner, Action<string> log) : IClipRenderer
{
    public async Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default)
    {
        log($"From {request.StartImageUrl}: {request.Prompt}");
        return await inner.RenderAsync(request, cancellationToken);
    }
}
