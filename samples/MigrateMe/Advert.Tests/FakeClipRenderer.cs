using Advert.Contracts;
using KlingGen;

namespace Advert.Tests;

/// <summary>Remembers what it was given, and makes nothing.</summary>
internal sealed class FakeClipRenderer : IClipRenderer
{
    public List<V3ImageToVideoRequest> Requests { get; } = [];

    public Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken = default)
    {
        Requests.Add(request);
        return Task.FromCanceled<KlingResult<V3ImageToVideoResponse>>(new CancellationToken(canceled: true));
    }
}
