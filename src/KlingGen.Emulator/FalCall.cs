namespace KlingGen.Emulator;

/// <summary>The calls of the queue protocol.</summary>
public enum FalCall
{
    /// <summary>A new request.</summary>
    Submit,

    /// <summary>A look at a job's state.</summary>
    Status,

    /// <summary>A job's result.</summary>
    Result,

    /// <summary>The wish to cancel a job.</summary>
    Cancel,
}
