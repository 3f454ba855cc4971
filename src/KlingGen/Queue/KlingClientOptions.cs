namespace KlingGen;

/// <summary>How a client reaches the fal queue and how it follows jobs.</summary>
public sealed class KlingClientOptions
{
    /// <summary>The public queue of fal.</summary>
    public static Uri DefaultQueueAddress { get; } = new("https://queue.fal.run/");

    /// <summary>The fal API key, as shown on the dashboard; it may hold a colon. White space around it is ignored.</summary>
    public required string ApiKey { get; init; }

    /// <summary>
    /// The queue to submit to; <c>https://queue.fal.run/</c> by default. Must be an absolute https address, or http on loopback
    /// (an emulator), because the key is sent to it.
    /// </summary>
    public Uri QueueAddress { get; init; } = DefaultQueueAddress;

    /// <summary>The pause before the first look at a job's status; grows by a quarter with each look. Positive; 1 s by default.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two looks at a job's status. At least <see cref="PollInterval"/>; 5 s by default.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(5);

#if NET
    /// <summary>The clock for pauses and time limits; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#endif

    /// <summary>The queue's address. The key is never part of the text.</summary>
    public override string ToString() => $"{nameof(KlingClientOptions)} {{ {nameof(QueueAddress)} = {QueueAddress} }}";
}
