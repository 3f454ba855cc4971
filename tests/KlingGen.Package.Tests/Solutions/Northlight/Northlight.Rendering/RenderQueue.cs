using System.Threading.Channels;

namespace Northlight.Rendering;

/// <summary>Photographs in the order in which they came.</summary>
public sealed class RenderQueue(IStillRenderer renderer)
{
    private readonly Channel<StillJob> _waiting = Channel.CreateUnbounded<StillJob>();

    public event Action<StillJob, V3ImageToVideoResponse>? Rendered;

    public async Task AddAsync(string name, V3ImageToVideoRequest request) => await _waiting.Writer.WriteAsync(new StillJob(name, request));

    public async Task<int> DrainAsync()
    {
        int done = 0;
        _waiting.Writer.Complete();
        await foreach (StillJob job in _waiting.Reader.ReadAllAsync())
        {
            job.Response = (await renderer.RenderAsync(job.Request)).Value;
            Rendered?.Invoke(job, job.Response);
            done++;
        }

        return done;
    }
}
