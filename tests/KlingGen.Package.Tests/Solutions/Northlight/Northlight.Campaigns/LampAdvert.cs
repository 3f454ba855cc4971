namespace Northlight.Campaigns;

/// <summary>A lamp that never changes.</summary>
public sealed class LampAdvert(IStillRenderer renderer)
{
    private static readonly V3ImageToVideoRequest _request = new() { StartImageUrl = "https://example.com/lamp.png", Prompt = "The lamp is switched on.", CfgScale = 0.5 };

    private KlingResult<V3ImageToVideoResponse>? _last;

    public string? LastUrl => _last?.Value.Video.Url;

    public async Task RunAsync() => _last = await renderer.RenderAsync(_request);

    public async Task LoopAsync(string image)
    {
        LoopBrief brief = new(image);
        _last = await renderer.RenderAsync(brief.Write());
    }
}
