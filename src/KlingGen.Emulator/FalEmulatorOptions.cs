using KlingGen.Contracts;

namespace KlingGen.Emulator;

/// <summary>How the emulator behaves.</summary>
public sealed class FalEmulatorOptions
{
    /// <summary>How long a job waits in the queue at least; 200 ms by default, zero for not at all.</summary>
    public TimeSpan QueuedFor { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a job then runs; 400 ms by default, zero for not at all.</summary>
    public TimeSpan RunsFor { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How many requests of others are ahead of a new job; falls while it waits. Not negative; 2 by default.</summary>
    public int QueuePosition { get; init; } = 2;

    /// <summary>How many jobs run at once; the others wait, and are refused by nobody. At least 1; null, the default, for no limit.</summary>
    public int? Concurrency { get; init; }

    /// <summary>How many submits are taken in any one second; what is above it is answered 429 with <c>Retry-After</c>. At least 1; null, the default, for no limit.</summary>
    public int? SubmitsPerSecond { get; init; }

    /// <summary>
    /// How long a runner takes to heed a cancellation; zero, the default, for none. A job that is done sooner ends as if nobody had cancelled it, which is what
    /// happens to a model that does not listen. A job that still waits is cancelled at once.
    /// </summary>
    public TimeSpan CancelTakes { get; init; }

    /// <summary>How long a job and its result are kept once it is over, after which they are 404; one hour by default.</summary>
    public TimeSpan ResultsKeptFor { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The same for a job whose result is 10 KB or more; six minutes by default.</summary>
    public TimeSpan LargeResultsKeptFor { get; init; } = TimeSpan.FromMinutes(6);

    /// <summary>How many jobs are kept; beyond it those whose time ends soonest go first. At least 1; 10,000 by default.</summary>
    public int MostJobsKept { get; init; } = 10_000;

    /// <summary>The form of 422 answers; <see cref="FalErrorDialect.Current"/> by default.</summary>
    public FalErrorDialect ErrorDialect { get; init; }

    /// <summary>Failures to happen by chance; null, the default, for none.</summary>
    public FalFaultRates? Faults { get; init; }

    /// <summary>
    /// The pauses between the attempts to deliver a webhook; there is one attempt more than pauses. By default ten that grow from 15 seconds to half an hour and make
    /// two hours together.
    /// </summary>
    public IReadOnlyList<TimeSpan> WebhookPauses { get; init; } =
        [.. new[] { 0.25, 0.5, 1, 2, 4, 8, 15, 25, 30, 30 }.Select(TimeSpan.FromMinutes)];

    /// <summary>How long the receiver of a webhook may take to answer; 15 seconds by default.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The user that webhooks are signed for; <c>emulator</c> by default.</summary>
    public string UserId { get; init; } = "emulator";

    /// <summary>The only key taken; null, the default, takes any.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The port on 127.0.0.1; 0, the default, for a free one.</summary>
    public int Port { get; init; }

    /// <summary>The endpoints that exist; null, the default, for those that KlingGen's own schemas describe.</summary>
    public ContractSet? Contracts { get; init; }

    /// <summary>The clock that jobs go by; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Throws for values that make no sense.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(QueuedFor, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(RunsFor, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(QueuePosition);
        ArgumentOutOfRangeException.ThrowIfLessThan(Concurrency ?? 1, 1, nameof(Concurrency));
        ArgumentOutOfRangeException.ThrowIfLessThan(SubmitsPerSecond ?? 1, 1, nameof(SubmitsPerSecond));
        ArgumentOutOfRangeException.ThrowIfLessThan(CancelTakes, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(ResultsKeptFor, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LargeResultsKeptFor, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostJobsKept, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(WebhookTimeout, TimeSpan.Zero);
        Faults?.Check();
        foreach (TimeSpan pause in WebhookPauses)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero, nameof(WebhookPauses));
        }
    }
}
