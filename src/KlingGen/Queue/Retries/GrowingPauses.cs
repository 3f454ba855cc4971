namespace KlingGen;

/// <summary>The library's own strategy: a few tries more, with pauses that double.</summary>
internal sealed class GrowingPauses(Clock clock, TimeSpan first, int repeats) : KlingRetryStrategy
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    public override async Task<KlingAttempt> ExecuteAsync(QueueCall call, Func<CancellationToken, Task<KlingAttempt>> attempt, CancellationToken cancellationToken)
    {
        TimeSpan pause = first;
        for (int left = repeats; ; left--)
        {
            KlingAttempt made = await attempt(cancellationToken).ConfigureAwait(false);
            if (left == 0 || !made.MayRepeat)
            {
                return made;
            }

            pause = made.RetryAfter > pause ? made.RetryAfter.Value : pause;
            pause = pause < _longest ? pause : _longest;
            await clock.Delay(pause, cancellationToken).ConfigureAwait(false);
            pause += pause;
        }
    }
}
