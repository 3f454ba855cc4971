namespace KlingGen.Tests.Support;

/// <summary>Keeps every update, and can act on it at once.</summary>
public sealed class ProgressList(Action<QueueUpdate>? onUpdate = null) : IProgress<QueueUpdate>
{
    public List<QueueUpdate> Updates { get; } = [];

    public void Report(QueueUpdate value)
    {
        Updates.Add(value);
        onUpdate?.Invoke(value);
    }
}
