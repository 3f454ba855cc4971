namespace KlingGen;

/// <summary>
/// Is told what a client does: for a log, a count, a test. All methods do nothing unless overridden. They are called on the client's own path, from
/// several threads at once: be quick, and throw nothing. The key is in nothing that they are given.
/// </summary>
public abstract class KlingObserver
{
    /// <summary>A request is about to be submitted.</summary>
    /// <param name="endpointId">The endpoint's full id.</param>
    /// <param name="body">The payload as JSON in UTF-8, with the prompt.</param>
    public virtual void OnSubmitting(string endpointId, ReadOnlyMemory<byte> body)
    {
    }

    /// <summary>The queue took a request.</summary>
    public virtual void OnSubmitted(KlingJobReference job)
    {
    }

    /// <summary>A call is made again.</summary>
    /// <param name="call">Which.</param>
    /// <param name="endpointId">The endpoint's full id; the file's name for an upload.</param>
    /// <param name="requestId">The job's id, or null.</param>
    /// <param name="attempt">Which try it is; 2 for the first repeat.</param>
    public virtual void OnRepeating(QueueCall call, string endpointId, string? requestId, int attempt)
    {
    }

    /// <summary>A job's stream of states failed or fell silent; the client goes over to asking.</summary>
    /// <param name="job">The job.</param>
    /// <param name="reason">Why; null when the stream only ended.</param>
    public virtual void OnStreamLost(KlingJobReference job, KlingException? reason)
    {
    }

    /// <summary>The queue told a job's state.</summary>
    public virtual void OnUpdate(KlingJobReference job, QueueUpdate update)
    {
    }

    /// <summary>A job's result was read.</summary>
    /// <param name="job">The job.</param>
    /// <param name="duration">How long it was followed here.</param>
    public virtual void OnCompleted(KlingJobReference job, TimeSpan duration)
    {
    }

    /// <summary>A job was cancelled at its caller's wish, or should have been.</summary>
    /// <param name="job">The job.</param>
    /// <param name="answer">What the queue said; null when it could not be asked.</param>
    public virtual void OnCancelled(KlingJobReference job, KlingCancellation? answer)
    {
    }

    /// <summary>A submit, or the following of a job, failed.</summary>
    /// <param name="endpointId">The endpoint's full id.</param>
    /// <param name="error">Why.</param>
    public virtual void OnFailed(string endpointId, KlingException error)
    {
    }
}
