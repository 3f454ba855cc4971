namespace KlingGen;

/// <summary>What the queue says about a job at one moment.</summary>
public sealed record QueueUpdate
{
    /// <summary>The job's state.</summary>
    public required QueueStatus Status { get; init; }

    /// <summary>The job's id.</summary>
    public required string RequestId { get; init; }

    /// <summary>How many requests are ahead in the queue; null once the job has left it.</summary>
    public int? QueuePosition { get; init; }

    /// <summary>The runner's log so far; empty where it was not asked for or there is none.</summary>
    public IReadOnlyList<QueueLog> Logs { get; init; } = [];

    /// <summary>For a completed job that failed: the queue's short reason. The full one comes with the result.</summary>
    public string? Error { get; init; }

    /// <summary>For a completed job that failed: the sort of failure, an open set such as <c>runner_disconnected</c>.</summary>
    public string? ErrorType { get; init; }

    /// <summary>How long the runner worked, once known.</summary>
    public TimeSpan? InferenceTime { get; init; }
}
