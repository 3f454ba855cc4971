namespace KlingGen;

/// <summary>The request breaks the endpoint's contract; <see cref="KlingException.Errors"/> says where. Found before sending, or by fal (422), which says so only when the result is fetched.</summary>
public sealed class KlingValidationException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingValidationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the fault was found before anything was sent.</summary>
    public bool IsLocal { get; internal set; }
}
