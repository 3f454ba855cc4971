namespace Northlight.Contracts;

/// <summary>Makes openings from words alone.</summary>
public interface IOpeningRenderer
{
    /// <summary>Makes one.</summary>
    /// <param name="request">A <see cref="V3TextToVideoRequest"/>, looked through by the house's filters.</param>
    /// <param name="tier">How good.</param>
    Task<KlingResult<V3TextToVideoResponse>> OpenAsync(OpeningRequest request, Tier tier);
}
