namespace KlingGen.Emulator;

/// <summary>Where a job stands. On the wire the last three are all <c>COMPLETED</c>.</summary>
public enum FalJobState
{
    /// <summary>Waiting.</summary>
    Queued,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Over, with a result.</summary>
    Succeeded,

    /// <summary>Over, with an error.</summary>
    Failed,

    /// <summary>Over, since its client cancelled it.</summary>
    Cancelled,
}
