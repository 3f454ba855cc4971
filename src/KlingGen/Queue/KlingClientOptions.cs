namespace KlingGen;

/// <summary>How a client reaches the fal queue and how it follows jobs.</summary>
public sealed class KlingClientOptions
{
    /// <summary>The public queue of fal.</summary>
    public static Uri DefaultQueueAddress { get; } = new("https://queue.fal.run/");

    /// <summary>fal's own address for uploads.</summary>
    public static Uri DefaultRestAddress { get; } = new("https://rest.fal.ai/");

    /// <summary>The fal API key, as shown on the dashboard; it may hold a colon. White space around it is ignored.</summary>
    public required string ApiKey { get; init; }

    /// <summary>
    /// The queue to submit to; <c>https://queue.fal.run/</c> by default. Must be an absolute https address, or http on loopback
    /// (an emulator), because the key is sent to it.
    /// </summary>
    public Uri QueueAddress { get; init; } = DefaultQueueAddress;

    /// <summary>
    /// Where files are uploaded to; <c>https://rest.fal.ai/</c> when null, or the queue's own address when that is on loopback. Must be an absolute
    /// https address, or http on loopback.
    /// </summary>
    public Uri? RestAddress { get; init; }

    /// <summary>
    /// Further hosts, such as those of a gateway of your own, that may have the key when the queue's answers name them; over https and on its usual
    /// port only. fal's queue hosts and that of <see cref="QueueAddress"/> need not be named. Empty by default.
    /// </summary>
    public IReadOnlyList<string> TrustedHosts { get; init; } = [];

    /// <summary>How jobs are followed; by asking for their state by default.</summary>
    public KlingFollowing Following { get; init; } = KlingFollowing.Polling;

    /// <summary>For how long a stream of states may be silent before the client goes over to asking. Positive; 1 minute by default.</summary>
    public TimeSpan StreamIdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The pause before the first look at a job's status; grows by a quarter with each look. Positive; 1 s by default.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two looks at a job's status. At least <see cref="PollInterval"/>; 5 s by default.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How often a call that met a broken connection, a 429 or a 5xx is made again, at most. A submit is made again only when no job can have come of
    /// it. Not negative; 5 by default, 0 for never. Without effect when <see cref="RetryStrategy"/> is set.
    /// </summary>
    public int MaxRepeats { get; init; } = 5;

    /// <summary>Decides when calls are made again; null, the default, for the library's own: pauses that double from <see cref="PollInterval"/> on, up to 30 s.</summary>
    public KlingRetryStrategy? RetryStrategy { get; init; }

    /// <summary>What goes beside every request that is submitted without options of its own; nothing by default.</summary>
    public KlingSubmitOptions SubmitOptions { get; init; } = new();

    /// <summary>Is told what the client does, for a log; null, the default, for nobody.</summary>
    public KlingObserver? Observer { get; init; }

#if NET
    /// <summary>The clock for pauses and time limits; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#endif

    /// <summary>The queue's address. The key is never part of the text.</summary>
    public override string ToString() => $"{nameof(KlingClientOptions)} {{ {nameof(QueueAddress)} = {QueueAddress} }}";
}
