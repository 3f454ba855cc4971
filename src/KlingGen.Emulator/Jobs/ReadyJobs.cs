namespace KlingGen.Emulator.Jobs;

/// <summary>The jobs that wait for nothing but a free runner, in the order in which they get one. Used under the queue's lock only.</summary>
internal sealed class ReadyJobs
{
    private readonly LinkedList<FalJob> _normal = new();
    private readonly LinkedList<FalJob> _low = new();

    public void Add(FalJob job) => ListOf(job).AddLast(job);

    public void Remove(FalJob job) => ListOf(job).Remove(job);

    /// <summary>The next one, which is no longer here then; null when there is none.</summary>
    public FalJob? Take()
    {
        LinkedList<FalJob> list = _normal.Count > 0 ? _normal : _low;
        if (list.First is not { } first)
        {
            return null;
        }

        list.RemoveFirst();
        return first.Value;
    }

    /// <summary>How many go before a job; all of its priority when it is not here yet.</summary>
    public int CountAhead(FalJob job) => (job.Headers.IsLowPriority ? _normal.Concat(_low) : _normal).TakeWhile(other => other != job).Count();

    private LinkedList<FalJob> ListOf(FalJob job) => job.Headers.IsLowPriority ? _low : _normal;
}
