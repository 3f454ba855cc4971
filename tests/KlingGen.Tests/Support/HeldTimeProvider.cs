namespace KlingGen.Tests.Support;

/// <summary>A clock that stands still: no pause ever ends. Tells when the first one begins.</summary>
public sealed class HeldTimeProvider : TimeProvider
{
    private readonly TaskCompletionSource _firstTimer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task FirstTimer => _firstTimer.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _firstTimer.TrySetResult();
        return new HeldTimer();
    }

    private sealed class HeldTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
