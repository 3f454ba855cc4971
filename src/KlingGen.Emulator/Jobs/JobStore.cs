namespace KlingGen.Emulator.Jobs;

/// <summary>The jobs known, by id and in order. Used under the queue's lock only.</summary>
internal sealed class JobStore(FalEmulatorOptions options)
{
    /// <summary>From how many characters on a result is kept for the shorter time.</summary>
    private const int LargeResult = 10 * 1024;

    private readonly LinkedList<FalJob> _jobs = new();
    private readonly Dictionary<string, LinkedListNode<FalJob>> _byId = new(StringComparer.Ordinal);
    private readonly PriorityQueue<FalJob, (DateTimeOffset, long)> _over = new();
    private long _sequence;

    public IReadOnlyList<FalJob> All => [.. _jobs];

    public void Add(FalJob job) => _byId.Add(job.RequestId, _jobs.AddLast(job));

    public FalJob? Find(string requestId) => _byId.TryGetValue(requestId, out LinkedListNode<FalJob>? node) ? node.Value : null;

    /// <summary>Notes that a job is over, so that its time to be forgotten comes.</summary>
    public void Retire(FalJob job)
    {
        TimeSpan kept = job.Course.Outcome.Body.Length >= LargeResult ? options.LargeResultsKeptFor : options.ResultsKeptFor;
        _over.Enqueue(job, (job.Course.EndedAt!.Value + kept, _sequence++));
    }

    /// <summary>Forgets what has been over for long, or is too much.</summary>
    public void Forget(DateTimeOffset now)
    {
        while (_over.TryPeek(out FalJob? job, out (DateTimeOffset End, long) kept) && (_jobs.Count > options.MostJobsKept || kept.End <= now))
        {
            _over.Dequeue();
            if (_byId.Remove(job.RequestId, out LinkedListNode<FalJob>? node))
            {
                _jobs.Remove(node);
            }
        }
    }
}
