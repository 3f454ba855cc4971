namespace KlingGen;

/// <summary>Tells two observers, one after the other.</summary>
internal sealed class ObserverPair(KlingObserver first, KlingObserver second) : KlingObserver
{
    public override void OnSubmitting(string endpointId, ReadOnlyMemory<byte> body)
    {
        first.OnSubmitting(endpointId, body);
        second.OnSubmitting(endpointId, body);
    }

    public override void OnSubmitted(KlingJobReference job)
    {
        first.OnSubmitted(job);
        second.OnSubmitted(job);
    }

    public override void OnRepeating(QueueCall call, string endpointId, string? requestId, int attempt)
    {
        first.OnRepeating(call, endpointId, requestId, attempt);
        second.OnRepeating(call, endpointId, requestId, attempt);
    }

    public override void OnStreamLost(KlingJobReference job, KlingException? reason)
    {
        first.OnStreamLost(job, reason);
        second.OnStreamLost(job, reason);
    }

    public override void OnUpdate(KlingJobReference job, QueueUpdate update)
    {
        first.OnUpdate(job, update);
        second.OnUpdate(job, update);
    }

    public override void OnCompleted(KlingJobReference job, TimeSpan duration)
    {
        first.OnCompleted(job, duration);
        second.OnCompleted(job, duration);
    }

    public override void OnCancelled(KlingJobReference job, KlingCancellation? answer)
    {
        first.OnCancelled(job, answer);
        second.OnCancelled(job, answer);
    }

    public override void OnFailed(string endpointId, KlingException error)
    {
        first.OnFailed(endpointId, error);
        second.OnFailed(endpointId, error);
    }
}
