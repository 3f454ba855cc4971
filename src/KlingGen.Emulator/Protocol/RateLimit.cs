namespace KlingGen.Emulator.Protocol;

/// <summary>Lets so many submits through in any one second.</summary>
internal sealed class RateLimit(int? most, TimeProvider time)
{
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <summary>Null to go on; else how long to wait.</summary>
    public TimeSpan? Take()
    {
        if (most is not { } limit)
        {
            return null;
        }

        DateTimeOffset now = time.GetUtcNow();
        lock (_lock)
        {
            while (_taken.TryPeek(out DateTimeOffset first) && first + _window <= now)
            {
                _taken.Dequeue();
            }

            if (_taken.Count >= limit)
            {
                return _taken.Peek() + _window - now;
            }

            _taken.Enqueue(now);
            return null;
        }
    }
}
