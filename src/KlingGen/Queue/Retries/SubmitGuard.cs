namespace KlingGen;

/// <summary>
/// Stands between a retry strategy and the submit: sends one at a time, and none after one that may have been taken. Who asks for another meanwhile
/// gets the same. A caller who cancels stops further tries, but not the one under way: its answer holds the job's id.
/// </summary>
internal sealed class SubmitGuard(Func<CancellationToken, Task<KlingAttempt>> send, Func<Exception, KlingException> brokenOff, CancellationToken caller, CancellationToken giveUp) : IDisposable
{
    private readonly object _lock = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(giveUp);
    private Task<KlingAttempt>? _latest;

    /// <summary>Sends, unless one that was sent may have been taken.</summary>
    public Task<KlingAttempt> AttemptAsync(CancellationToken strategy)
    {
        lock (_lock)
        {
            bool isWanted = _latest is null || (_latest.Status == TaskStatus.RanToCompletion && _latest.Result.MayRepeat);
            if (isWanted)
            {
                caller.ThrowIfCancellationRequested();
                _latest = SendAsync(strategy);
            }

            return _latest!;
        }
    }

    /// <summary>Breaks off what a strategy left under way. The last try if a job may have come of it; null when none can have.</summary>
    public async Task<KlingAttempt?> SettleAsync()
    {
        Task<KlingAttempt>? latest;
        lock (_lock)
        {
            latest = _latest;
        }

        if (latest is null)
        {
            return null;
        }

        if (!latest.IsCompleted)
        {
            _stop.Cancel();
        }

        KlingAttempt last = await latest.ConfigureAwait(false);
        return last.MayRepeat ? null : last;
    }

    public void Dispose() => _stop.Dispose();

    private async Task<KlingAttempt> SendAsync(CancellationToken strategy)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        using CancellationTokenRegistration registration = strategy.Register(() => StopUnlessCancelled(stop));
        try
        {
            return await send(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            // Broken off on the way: by the strategy's own time limit, or because the caller would wait no longer.
            return new KlingAttempt(brokenOff(exception), mayRepeat: false);
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
