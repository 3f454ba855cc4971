namespace Northlight.Rendering;

/// <summary>Submits now, and fetches when somebody asks.</summary>
public sealed class JobDesk(KlingClient kling)
{
    private readonly Dictionary<string, KlingJob<V3TextToVideoResponse>> _jobs = new(StringComparer.Ordinal);

    public async Task<string> SubmitAsync(string name, V3TextToVideoRequest request)
    {
        KlingJob<V3TextToVideoResponse> job = await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        _jobs[name] = job;
        return job.Reference.ToString();
    }

    public async Task<V3TextToVideoResponse> FetchAsync(string name)
    {
        KlingResult<V3TextToVideoResponse> result = await _jobs[name].WaitAsync();
        return result.Value;
    }
}
