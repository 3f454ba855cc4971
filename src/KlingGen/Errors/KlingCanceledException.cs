namespace KlingGen;

/// <summary>The caller cancelled after a job was, or may have been, submitted. Says what became of the job.</summary>
public sealed class KlingCanceledException : OperationCanceledException
{
    internal KlingCanceledException(string message, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken)
    {
    }

    /// <summary>The job, or null when no answer to the submit came in time: it may exist all the same.</summary>
    public KlingJobReference? Job { get; internal set; }

    /// <summary>
    /// What the queue said to the wish to cancel the job; null when it could not be asked: then the job may run and be paid,
    /// and the inner exception says why.
    /// </summary>
    public KlingCancellation? Cancellation { get; internal set; }
}
