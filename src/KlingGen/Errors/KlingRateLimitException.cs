namespace KlingGen;

/// <summary>Too many requests at once (429).</summary>
public sealed class KlingRateLimitException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>How long fal asks to wait, or null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; internal set; }
}
