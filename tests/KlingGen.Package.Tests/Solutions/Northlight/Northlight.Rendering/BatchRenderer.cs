namespace Northlight.Rendering;

/// <summary>Many openings, one after the other: the studio's account allows no more.</summary>
public sealed class BatchRenderer(KlingClient kling)
{
    public async Task<IReadOnlyList<Clip>> RenderAsync(IEnumerable<V3TextToVideoRequest> requests)
    {
        List<Clip> clips = [];
        IReadOnlyList<KlingOutcome<V3TextToVideoResponse>> outcomes = await kling.V3.Standard.TextToVideo.RunManyAsync([.. requests], concurrency: 1);
        foreach (KlingOutcome<V3TextToVideoResponse> outcome in outcomes)
        {
            clips.Add(new Clip($"part {outcome.Index}", outcome.GetResult().Value.Video.Url));
        }

        return clips;
    }

    public async Task<int> CountAsync(IAsyncEnumerable<V3TextToVideoRequest> stories)
    {
        int count = 0;
        await foreach (V3TextToVideoRequest story in stories)
        {
            await kling.V3.Pro.TextToVideo.RunAsync(story);
            count++;
        }

        return count;
    }
}
