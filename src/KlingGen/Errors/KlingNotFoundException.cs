namespace KlingGen;

/// <summary>There is no such endpoint or job, or its result has expired (404). fal keeps a result for about an hour.</summary>
public sealed class KlingNotFoundException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
