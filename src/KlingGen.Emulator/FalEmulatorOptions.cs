using KlingGen.Contracts;

namespace KlingGen.Emulator;

/// <summary>How the emulator behaves.</summary>
public sealed class FalEmulatorOptions
{
    /// <summary>How long a job waits in the queue; 200 ms by default, zero for not at all.</summary>
    public TimeSpan QueuedFor { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a job then runs; 400 ms by default, zero for not at all.</summary>
    public TimeSpan RunsFor { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How many requests are ahead of a new job; falls while it waits. Not negative; 2 by default.</summary>
    public int QueuePosition { get; init; } = 2;

    /// <summary>The only key taken; null, the default, takes any.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The port on 127.0.0.1; 0, the default, for a free one.</summary>
    public int Port { get; init; }

    /// <summary>The endpoints that exist; null, the default, for those that KlingGen's own schemas describe.</summary>
    public ContractSet? Contracts { get; init; }

    /// <summary>The clock that jobs go by; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
