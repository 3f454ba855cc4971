namespace KlingGen;

/// <summary>Time as the client sees it: replaceable where the platform has <c>TimeProvider</c>.</summary>
internal sealed class Clock
{
#if NET
    private readonly TimeProvider _time;

    public Clock(TimeProvider? time) => _time = time ?? throw new ArgumentException("A time provider is needed.", nameof(time));

    public DateTimeOffset UtcNow => _time.GetUtcNow();

    public Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, _time, cancellationToken);
#else
    public DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    public Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);
#endif
}
