namespace KlingGen;

/// <summary>Remembers deliveries in memory, for one process. Safe to use from several threads.</summary>
public sealed class KlingReplayGuard : IKlingReplayGuard
{
    private readonly object _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Delivery, DateTimeOffset Until)> _byTime = new();

    /// <inheritdoc/>
    public ValueTask<bool> TryAddAsync(string delivery, DateTimeOffset until, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            bool isNew = !_known.ContainsKey(delivery);
            if (isNew)
            {
                _known.Add(delivery, until);
                _byTime.Enqueue((delivery, until));
            }

            // Deliveries end nearly in the order in which they come. One tolerance later all of these are too old for anybody.
            while (_byTime.Count > 0 && _byTime.Peek().Until.AddMinutes(10) < until)
            {
                (string old, DateTimeOffset end) = _byTime.Dequeue();
                if (_known.TryGetValue(old, out DateTimeOffset current) && current == end)
                {
                    _known.Remove(old);
                }
            }

            return new ValueTask<bool>(isNew);
        }
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string delivery, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _known.Remove(delivery);
        }

        return default;
    }
}
