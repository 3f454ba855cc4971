using Polly;
using Polly.Retry;

namespace KlingGen;

/// <summary>Lets a Polly pipeline decide when calls are made again.</summary>
/// <param name="pipeline">Its retry strategy should handle attempts whose <see cref="KlingAttempt.MayRepeat"/> is true.</param>
public sealed class PollyRetryStrategy(ResiliencePipeline<KlingAttempt> pipeline) : KlingRetryStrategy
{
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(30);

    private readonly ResiliencePipeline<KlingAttempt> _pipeline = pipeline ?? throw new ArgumentNullException(nameof(pipeline));

    /// <summary>The standard retry strategy: growing pauses with jitter, and as long as fal asks for, up to 30 s.</summary>
    /// <param name="repeats">How often a call is made again, at most. At least 1; 5 by default.</param>
    /// <param name="firstPause">The first pause; 1 s when null.</param>
    public static RetryStrategyOptions<KlingAttempt> StandardRetry(int repeats = 5, TimeSpan? firstPause = null) => new()
    {
        ShouldHandle = static arguments => new ValueTask<bool>(arguments.Outcome.Result is { MayRepeat: true }),
        MaxRetryAttempts = repeats,
        Delay = firstPause ?? TimeSpan.FromSeconds(1),
        MaxDelay = _longestPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        DelayGenerator = static arguments => new ValueTask<TimeSpan?>(
            arguments.Outcome.Result?.RetryAfter is { } asked ? (asked < _longestPause ? asked : _longestPause) : null),
    };

    /// <inheritdoc/>
    public override async Task<KlingAttempt> ExecuteAsync(QueueCall call, Func<CancellationToken, Task<KlingAttempt>> attempt, CancellationToken cancellationToken) =>
        await _pipeline.ExecuteAsync(static async (make, token) => await make(token).ConfigureAwait(false), attempt, cancellationToken).ConfigureAwait(false);

    internal static PollyRetryStrategy Create(KlingClientSettings settings)
    {
        ResiliencePipelineBuilder<KlingAttempt> builder = new() { Name = "KlingGen", TimeProvider = settings.TimeProvider };
        if (settings.ConfigureResilience is { } configure)
        {
            configure(builder);
        }
        else if (settings.MaxRepeats > 0)
        {
            builder.AddRetry(StandardRetry(settings.MaxRepeats, settings.PollInterval));
        }

        return new PollyRetryStrategy(builder.Build());
    }
}
