using KlingGen;

namespace Advert.Contracts;

/// <summary>Makes openings from words alone.</summary>
public interface IOpeningRenderer
{
    /// <summary>Makes them one after the other.</summary>
    /// <param name="requests">Each a <see cref="V3TextToVideoRequest"/>.</param>
    IAsyncEnumerable<Clip> RenderAsync(IEnumerable<V3TextToVideoRequest> requests);
}
