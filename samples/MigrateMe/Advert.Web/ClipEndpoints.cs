using Advert.Contracts;
using Advert.Storyboards;
using KlingGen;

namespace Advert.Web;

/// <summary>Clips on demand.</summary>
internal static class ClipEndpoints
{
    public static void MapClips(this WebApplication app)
    {
        app.MapPost("/products", async (Product product, IClipRenderer renderer, CancellationToken cancellationToken) =>
        {
            KlingResult<V3ImageToVideoResponse> result = await renderer.RenderAsync(ProductShots.Of(product), cancellationToken);
            return new Clip(product.Name, result.Value.Video.Url);
        });

        app.MapPost("/openings/{hour}", async (string hour, KlingClient kling) =>
        {
            var job = await kling.V3.Standard.TextToVideo.SubmitAsync(new Opening()[hour]);
            return job.RequestId;
        });
    }
}
