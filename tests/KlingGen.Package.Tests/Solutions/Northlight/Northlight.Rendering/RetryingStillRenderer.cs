namespace Northlight.Rendering;

/// <summary>Tries a second time where the service could not do it the first time.</summary>
public sealed class RetryingStillRenderer(IStillRenderer inner) : IStillRenderer
{
    public int Count => inner.Count;

    public async Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.RenderAsync(request, cancellationToken);
        }
        catch (KlingServerException)
        {
            return await inner.RenderAsync(request, cancellationToken);
        }
    }
}
