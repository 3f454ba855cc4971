namespace Northlight.Rendering;

/// <summary>Keeps a line for each photograph.</summary>
public sealed class LoggingStillRenderer(IStillRenderer inner, IRequestLog log) : IStillRenderer
{
    int IStillRenderer.Count => inner.Count;

    async Task<KlingResult<V3ImageToVideoResponse>> IStillRenderer.RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken)
    {
        // What the photographer's invoice refers to.
        log.Record($"{request.StartImageUrl}: {request.Prompt ?? "a story"}");
        return await inner.RenderAsync(request, cancellationToken);
    }
}
