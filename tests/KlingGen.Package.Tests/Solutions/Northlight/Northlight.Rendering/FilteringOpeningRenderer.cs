namespace Northlight.Rendering;

/// <summary>Openings as the house wants them.</summary>
public sealed class FilteringOpeningRenderer(KlingClient kling, OpeningFilter filter) : OpeningRenderer(kling)
{
    protected override V3TextToVideoRequest Prepare(V3TextToVideoRequest request) => filter(base.Prepare(request));
}
