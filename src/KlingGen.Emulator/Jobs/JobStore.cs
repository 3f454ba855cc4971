namespace KlingGen.Emulator.Jobs;

/// <summary>The jobs known, by id and in order. Used under the queue's lock only.</summary>
internal sealed class JobStore(FalEmulatorOptions options)
{
    private readonly LinkedList<FalJob> _jobs = new();
    private readonly Dictionary<string, LinkedListNode<FalJob>> _byId = new(StringComparer.Ordinal);
    private readonly Queue<FalJob> _over = new();

    public IReadOnlyList<FalJob> All => [.. _jobs];

    public void Add(FalJob job) => _byId.Add(job.RequestId, _jobs.AddLast(job));

    public FalJob? Find(string requestId) => _byId.TryGetValue(requestId, out LinkedListNode<FalJob>? node) ? node.Value : null;

    /// <summary>Notes that a job is over, so that its time to be forgotten comes.</summary>
    public void Retire(FalJob job) => _over.Enqueue(job);

    /// <summary>Forgets what has been over for long, or is too much.</summary>
    public void Forget(DateTimeOffset now)
    {
        while (_over.TryPeek(out FalJob? job) && (_jobs.Count > options.MostJobsKept || job.Course.EndedAt + options.ResultsKeptFor <= now))
        {
            _over.Dequeue();
            if (_byId.Remove(job.RequestId, out LinkedListNode<FalJob>? node))
            {
                _jobs.Remove(node);
            }
        }
    }
}
