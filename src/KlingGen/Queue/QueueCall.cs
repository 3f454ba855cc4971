namespace KlingGen;

/// <summary>The calls of the queue protocol.</summary>
public enum QueueCall
{
    /// <summary>Puts a request into the queue: the one call that may be paid.</summary>
    Submit,

    /// <summary>Asks for a job's state.</summary>
    Status,

    /// <summary>Has a job's states sent as they change.</summary>
    Stream,

    /// <summary>Asks for a job's result.</summary>
    Result,

    /// <summary>Asks for a job to be cancelled.</summary>
    Cancel,

    /// <summary>Sends a file, or a part of one.</summary>
    Upload,
}
