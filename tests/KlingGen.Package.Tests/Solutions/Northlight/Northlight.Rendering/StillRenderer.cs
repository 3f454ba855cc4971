namespace Northlight.Rendering;

/// <summary>Sends photographs to the best model that the client pays for.</summary>
public sealed class StillRenderer(KlingClient kling) : IStillRenderer
{
    public int Count { get; private set; }

    public async Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default)
    {
        if (request.StartImageUrl.Length == 0)
        {
            throw new ArgumentException($"No {nameof(request.StartImageUrl)}.", nameof(request));
        }

        KlingResult<V3ImageToVideoResponse> result = await kling.V3.Pro.ImageToVideo.RunAsync(request, cancellationToken: cancellationToken);
        Count++;
        return result;
    }
}
