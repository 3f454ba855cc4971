namespace KlingGen;

/// <summary>What of a client's options the queue's calls go by.</summary>
internal sealed class QueueSettings
{
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public QueueSettings(KlingClientOptions options)
    {
        if (options.PollInterval <= TimeSpan.Zero || options.MaxPollInterval < options.PollInterval)
        {
            throw new ArgumentException($"{nameof(options.PollInterval)} must be positive, and {nameof(options.MaxPollInterval)} at least as long.", nameof(options));
        }

        if (options.MaxRepeats < 0)
        {
            throw new ArgumentException($"{nameof(options.MaxRepeats)} must not be negative.", nameof(options));
        }

        if (options.StreamIdleTimeout <= TimeSpan.Zero)
        {
            throw new ArgumentException($"{nameof(options.StreamIdleTimeout)} must be positive.", nameof(options));
        }

        PollInterval = options.PollInterval;
        MaxPollInterval = options.MaxPollInterval;
        Following = options.Following;
        StreamIdleTimeout = options.StreamIdleTimeout;
        Submitting = new SubmitHeaders(options.SubmitOptions ?? throw new ArgumentException($"{nameof(options.SubmitOptions)} is null.", nameof(options)));
        Observer = options.Observer;
    }

    public TimeSpan PollInterval { get; }

    public TimeSpan MaxPollInterval { get; }

    public KlingFollowing Following { get; }

    public TimeSpan StreamIdleTimeout { get; }

    public SubmitHeaders Submitting { get; }

    public KlingObserver? Observer { get; }
}
