namespace KlingGen.Emulator;

/// <summary>The calls of the protocol.</summary>
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

    /// <summary>A job's states as server-sent events.</summary>
    Stream,

    /// <summary>Any call that belongs to an upload: asking for an address or a token, sending the file or a part of it, completing it.</summary>
    Upload,

    /// <summary>A file's content.</summary>
    File,
}
