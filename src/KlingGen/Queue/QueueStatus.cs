namespace KlingGen;

/// <summary>The state of a job. An open set: a state that this version does not know is kept as it came.</summary>
public readonly record struct QueueStatus
{
    private readonly string? _value;

    /// <summary>A state by its name on the wire.</summary>
    /// <param name="value">The name, such as <c>IN_QUEUE</c>.</param>
    public QueueStatus(string value) => _value = value;

    /// <summary><c>IN_QUEUE</c>: waiting for a runner.</summary>
    public static QueueStatus InQueue { get; } = new("IN_QUEUE");

    /// <summary><c>IN_PROGRESS</c>: a runner is at work.</summary>
    public static QueueStatus InProgress { get; } = new("IN_PROGRESS");

    /// <summary><c>COMPLETED</c>: over, in success, failure or cancellation; the result tells which.</summary>
    public static QueueStatus Completed { get; } = new("COMPLETED");

    /// <summary>The name on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this version knows the state.</summary>
    public bool IsKnown => this == InQueue || this == InProgress || this == Completed;

    /// <summary>The name on the wire.</summary>
    public override string ToString() => Value;
}
