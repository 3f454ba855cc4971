namespace Northlight.Campaigns;

/// <summary>A watch, for a client whose terms have to be looked up.</summary>
public sealed class WatchAdvert(IStillRenderer renderer, AvoidanceLoader loader, IRequestLog log)
{
    public async Task<Clip> RunAsync(string client)
    {
        KlingResult<V3ImageToVideoResponse> result = await renderer.RenderAsync(new V3ImageToVideoRequest
        {
            StartImageUrl = Remember("https://example.com/watch.png"),
            Prompt = Remember("The second hand moves"),
            NegativePrompt = loader.Find(client),
            EndImageUrl = Remember("https://example.com/watch-end.png"),
        });
        return result.ToClip("watch", response => response.Video);
    }

    private string Remember(string value)
    {
        log.Record(value);
        return value;
    }
}
