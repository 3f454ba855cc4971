using KlingGen;

namespace Advert.Contracts;

/// <summary>Sets a photograph in motion.</summary>
public interface IClipRenderer
{
    /// <summary>Makes the clip.</summary>
    Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default);
}
