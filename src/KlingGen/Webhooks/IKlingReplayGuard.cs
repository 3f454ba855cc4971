namespace KlingGen;

/// <summary>
/// Remembers which deliveries were taken; over several servers in a store that they share. A delivery is one signature: when fal delivers the same job
/// again, it signs anew.
/// </summary>
public interface IKlingReplayGuard
{
    /// <summary>Notes a delivery.</summary>
    /// <param name="delivery">Identifies it.</param>
    /// <param name="until">When it may be forgotten: it is too old by then.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether it was new. Of several calls at once one alone may get true.</returns>
    ValueTask<bool> TryAddAsync(string delivery, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Forgets a delivery, because it could not be dealt with: it may come again.</summary>
    ValueTask RemoveAsync(string delivery, CancellationToken cancellationToken);
}
