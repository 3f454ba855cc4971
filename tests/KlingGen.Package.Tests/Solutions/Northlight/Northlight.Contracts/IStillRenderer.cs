namespace Northlight.Contracts;

/// <summary>Sets a photograph in motion.</summary>
public interface IStillRenderer
{
    /// <summary>How many were made.</summary>
    int Count { get; }

    /// <summary>Makes the clip.</summary>
    Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default);
}
