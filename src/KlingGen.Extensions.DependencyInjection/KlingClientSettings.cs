using System.Text.Json.Serialization;
using Polly;

namespace KlingGen;

/// <summary>
/// What a client registered as a service is made from; <see cref="KlingClientOptions"/> in the form that configuration can fill. Everything that options of .NET
/// can do works, <c>services.Configure&lt;KlingClientSettings&gt;(section)</c> for instance; for a named client with its name.
/// </summary>
public sealed class KlingClientSettings
{
    /// <summary>The fal API key. Needed. Left out where settings are written as JSON.</summary>
    [JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>See <see cref="KlingClientOptions.QueueAddress"/>; <c>https://queue.fal.run/</c> by default.</summary>
    public Uri QueueAddress { get; set; } = KlingClientOptions.DefaultQueueAddress;

    /// <summary>See <see cref="KlingClientOptions.RestAddress"/>; null, fal's own, by default.</summary>
    public Uri? RestAddress { get; set; }

    /// <summary>See <see cref="KlingClientOptions.TrustedHosts"/>; empty by default.</summary>
    public IList<string> TrustedHosts { get; } = [];

    /// <summary>See <see cref="KlingClientOptions.Following"/>; polling by default.</summary>
    public KlingFollowing Following { get; set; } = KlingFollowing.Polling;

    /// <summary>See <see cref="KlingClientOptions.StreamIdleTimeout"/>; 1 minute by default.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>See <see cref="KlingClientOptions.PollInterval"/>; 1 s by default.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>See <see cref="KlingClientOptions.MaxPollInterval"/>; 5 s by default.</summary>
    public TimeSpan MaxPollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the retry strategy of the standard pipeline makes a call again, at most; 5 by default, 0 for never.</summary>
    public int MaxRepeats { get; set; } = 5;

    /// <summary>See <see cref="KlingClientOptions.SubmitOptions"/>; nothing by default.</summary>
    public KlingSubmitOptions SubmitOptions { get; set; } = new();

    /// <summary>See <see cref="KlingClientOptions.Observer"/>. Is told beside the log; null by default.</summary>
    public KlingObserver? Observer { get; set; }

    /// <summary>Whether the log at level Trace shows the payloads, prompts included. False by default.</summary>
    public bool LogPayloads { get; set; }

    /// <summary>
    /// Builds the Polly pipeline that each call goes through, in place of the standard one: a time limit, a circuit breaker, a limit on calls. Whatever
    /// it does, a submit that can have been taken is sent once. Null, the default, for the standard pipeline: repeats with growing pauses and jitter,
    /// and as long as fal asks for, up to 30 s.
    /// </summary>
    public Action<ResiliencePipelineBuilder<KlingAttempt>>? ConfigureResilience { get; set; }

    /// <summary>See <see cref="KlingClientOptions.TimeProvider"/>; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The queue's address. The key is never part of the text.</summary>
    public override string ToString() => $"{nameof(KlingClientSettings)} {{ {nameof(QueueAddress)} = {QueueAddress} }}";

    internal KlingClientOptions ToOptions(KlingObserver? log) => new()
    {
        ApiKey = ApiKey ?? "",
        QueueAddress = QueueAddress,
        RestAddress = RestAddress,
        TrustedHosts = [.. TrustedHosts],
        Following = Following,
        StreamIdleTimeout = StreamIdleTimeout,
        PollInterval = PollInterval,
        MaxPollInterval = MaxPollInterval,
        MaxRepeats = MaxRepeats,
        SubmitOptions = SubmitOptions,
        Observer = log is null || Observer is null ? log ?? Observer : new ObserverPair(log, Observer),
        RetryStrategy = PollyRetryStrategy.Create(this),
        TimeProvider = TimeProvider,
    };
}
