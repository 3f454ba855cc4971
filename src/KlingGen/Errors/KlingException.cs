using System.Net;

namespace KlingGen;

/// <summary>
/// A call to the fal queue failed, or a request was refused before it was sent. The kinds that have a meaning of their own are derived classes.
/// The API key is in none of their texts.
/// </summary>
public class KlingException : Exception
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status, or null when there was no answer. fal also uses 499 for a request that its client cancelled.</summary>
    public HttpStatusCode? StatusCode { get; internal set; }

    /// <summary>The full id of the endpoint that was called, or null when not known.</summary>
    public string? EndpointId { get; internal set; }

    /// <summary>The job's id, or null when no job is known.</summary>
    public string? RequestId { get; internal set; }

    /// <summary>The job, ready to be resumed: known for every failure after a submit that was taken. Null when there is no job, or its addresses are unknown.</summary>
    public KlingJobReference? Job { get; internal set; }

    /// <summary>For a failed submit: when it was sent. A job whose id never came back is found by it on fal's dashboard. Else null.</summary>
    public DateTimeOffset? SubmittedAt { get; internal set; }

    /// <summary>fal's name for the sort of failure, such as <c>image_too_small</c> or <c>runner_disconnected</c>. An open set; null when fal gave none.</summary>
    public string? ErrorType { get; internal set; }

    /// <summary>fal's explanation in words, or null. Its wording may change at any time.</summary>
    public string? Detail { get; internal set; }

    /// <summary>The single errors where fal lists them, else empty.</summary>
    public IReadOnlyList<KlingErrorDetail> Errors { get; internal set; } = [];

    /// <summary>Whether the same request may well succeed if it is made again, by fal's own word where it gives one.</summary>
    public bool IsRetryable { get; internal set; }

    /// <summary>
    /// Whether fal may have taken the job although no handle on it came back. Submitting again may then be paid twice; look at the dashboard first.
    /// </summary>
    public bool JobMayExist { get; internal set; }
}
