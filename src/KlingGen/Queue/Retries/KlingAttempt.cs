using System.Net;

namespace KlingGen;

/// <summary>How one try of a call went, for the one who decides on another.</summary>
public sealed class KlingAttempt
{
    internal KlingAttempt(QueueAnswer answer, bool mayRepeat, TimeSpan? retryAfter)
    {
        Answer = answer;
        StatusCode = answer.Status;
        MayRepeat = mayRepeat;
        RetryAfter = retryAfter;
    }

    internal KlingAttempt(KlingException error, bool mayRepeat)
    {
        Error = error;
        MayRepeat = mayRepeat;
    }

    /// <summary>
    /// Whether another try is harmless and may help. For a submit only when no job can have come of this one: no connection, or a 429 or 503
    /// of fal's front door. When false, further tries are not sent: they give this one again.
    /// </summary>
    public bool MayRepeat { get; }

    /// <summary>How long fal asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The HTTP status; null when no answer came.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>Why no answer came; null when one did, whatever it says.</summary>
    public KlingException? Error { get; }

    internal QueueAnswer? Answer { get; }

    /// <summary>Status or error, and whether it may be repeated.</summary>
    public override string ToString() => $"{(StatusCode is { } status ? (int)status : Error?.GetType().Name)}{(MayRepeat ? ", may be repeated" : "")}";
}
