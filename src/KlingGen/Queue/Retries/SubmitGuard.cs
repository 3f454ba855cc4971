namespace KlingGen;

/// <summary>
/// Stands between a retry strategy and the submit: sends one at a time, and none after one that may have been taken. A caller who cancels stops
/// further tries, but not the one under way: its answer holds the job's id.
/// </summary>
internal sealed class SubmitGuard(Func<CancellationToken, Task<KlingAttempt>> send, Func<Exception, KlingException> brokenOff, CancellationToken caller, CancellationToken giveUp)
{
    private KlingAttempt? _last;
    private int _isUnderWay;

    /// <summary>Whether a job may have come of what was sent.</summary>
    public bool IsUncertain => Volatile.Read(ref _isUnderWay) != 0 || _last is { MayRepeat: false };

    /// <summary>The last try that was sent.</summary>
    public KlingAttempt? Last => _last;

    public async Task<KlingAttempt> AttemptAsync(CancellationToken strategy)
    {
        if (Interlocked.Exchange(ref _isUnderWay, 1) != 0)
        {
            throw new InvalidOperationException("A submit is under way; a second beside it could be a second job.");
        }

        try
        {
            if (_last is { MayRepeat: false })
            {
                return _last;
            }

            caller.ThrowIfCancellationRequested();
            using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(giveUp);
            using (strategy.Register(() => StopUnlessCancelled(stop)))
            {
                _last = await SendAsync(stop.Token).ConfigureAwait(false);
            }

            return _last;
        }
        finally
        {
            Volatile.Write(ref _isUnderWay, 0);
        }
    }

    private async Task<KlingAttempt> SendAsync(CancellationToken stop)
    {
        try
        {
            return await send(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            // Broken off on the way: by the strategy's own time limit, or because the caller would wait no longer.
            _last = new KlingAttempt(brokenOff(exception), mayRepeat: false);
            throw;
        }
    }

    private void StopUnlessCancelled(CancellationTokenSource stop)
    {
        if (!caller.IsCancellationRequested)
        {
            stop.Cancel();
        }
    }
}
