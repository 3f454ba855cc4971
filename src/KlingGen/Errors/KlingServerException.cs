namespace KlingGen;

/// <summary>fal or its runner failed (5xx). <see cref="KlingException.ErrorType"/> and <see cref="KlingException.IsRetryable"/> say whether another try makes sense; fal does not charge for these.</summary>
public sealed class KlingServerException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingServerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
