namespace KlingGen;

/// <summary>
/// Decides when a call is made again. What may be made again is not its business: a submit that can have been taken is never sent a second time,
/// whatever a strategy does. KlingGen.Extensions.DependencyInjection has one for Polly.
/// </summary>
public abstract class KlingRetryStrategy
{
    /// <summary>Makes a call, and makes it again as long as that is wanted and <see cref="KlingAttempt.MayRepeat"/> is true.</summary>
    /// <param name="call">Which call.</param>
    /// <param name="attempt">Makes it once. Does not throw for a failed call, but for a cancelled one. One submit is sent at a time: who asks for a second meanwhile gets the first.</param>
    /// <param name="cancellationToken">Ends the pauses.</param>
    /// <returns>The last try.</returns>
    public abstract Task<KlingAttempt> ExecuteAsync(QueueCall call, Func<CancellationToken, Task<KlingAttempt>> attempt, CancellationToken cancellationToken);
}
