namespace KlingGen;

/// <summary>How a client learns what becomes of a job.</summary>
public enum KlingFollowing
{
    /// <summary>Asks for the state, with growing pauses.</summary>
    Polling,

    /// <summary>Has the states sent as they change, over one connection; asks, as in <see cref="Polling"/>, from when that fails.</summary>
    Streaming,
}
