using KlingGen;
using Northlight.Contracts;

namespace Northlight.Tests;

/// <summary>Renders nothing and remembers what it was given.</summary>
internal sealed class FakeStillRenderer : IStillRenderer
{
    private readonly List<V3ImageToVideoRequest> _requests = [];

    public int Count => _requests.Count;

    public V3ImageToVideoRequest Last => _requests[^1];

    public Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default)
    {
        _requests.Add(request);
        return Task.FromException<KlingResult<V3ImageToVideoResponse>>(new NotSupportedException("Nothing is rendered here."));
    }
}
