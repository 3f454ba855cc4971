namespace KlingGen;

/// <summary>No answer came: the connection failed, broke, or took too long. See <see cref="KlingException.JobMayExist"/> before submitting again.</summary>
public sealed class KlingConnectionException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
