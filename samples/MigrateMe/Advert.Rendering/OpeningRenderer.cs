using Advert.Contracts;
using KlingGen;

namespace Advert.Rendering;

/// <summary>Openings, in cinema quality.</summary>
public sealed class OpeningRenderer(KlingClient kling) : IOpeningRenderer
{
    public async IAsyncEnumerable<Clip> RenderAsync(IEnumerable<V3TextToVideoRequest> requests)
    {
        EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> cinema = kling.V3.FourK.TextToVideo;
        foreach (V3TextToVideoRequest request in requests)
        {
            KlingResult<V3TextToVideoResponse> result = await cinema.RunAsync(request);
            yield return new Clip("opening", result.Value.Video.Url);
        }
    }
}
