using Advert.Contracts;
using KlingGen;

namespace Advert.Storyboards;

/// <summary>Clips that begin with a photograph.</summary>
public static class ProductShots
{
    public static V3ImageToVideoRequest Bottle() => new()
    {
        // The photograph from the shoot, not the cut-out.
        StartImageUrl = "https://example.com/bottle.png",
        Prompt = "Slow push-in, soft studio light.",
        NegativePrompt = "blur, low quality", // the client's request
        CfgScale = 0.7,
        Duration = 10,
    };

    public static V3ImageToVideoRequest Of(Product product)
    {
        var request = new V3ImageToVideoRequest
        {
            StartImageUrl = product.Photograph,
            Prompt = $"{product.Name}, seen from all sides",
            NegativePrompt = product.Avoid,
        };
        return request;
    }

    public static V3ImageToVideoRequest Silent(this V3ImageToVideoRequest request) => request with { GenerateAudio = false };
}
