namespace KlingGen.Emulator.Protocol;

/// <summary>The jobs taken, by id and in order.</summary>
internal sealed class JobStore
{
    private readonly Lock _lock = new();
    private readonly List<FalJob> _jobs = [];
    private readonly Dictionary<string, FalJob> _byId = new(StringComparer.Ordinal);

    public IReadOnlyList<FalJob> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _jobs];
            }
        }
    }

    public void Add(FalJob job)
    {
        lock (_lock)
        {
            _jobs.Add(job);
            _byId.Add(job.RequestId, job);
        }
    }

    public FalJob? Find(string requestId)
    {
        lock (_lock)
        {
            return _byId.GetValueOrDefault(requestId);
        }
    }
}
