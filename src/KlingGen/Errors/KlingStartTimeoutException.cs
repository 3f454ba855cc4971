namespace KlingGen;

/// <summary>No runner took the job within <see cref="KlingSubmitOptions.StartTimeout"/> (504). Nothing was made, and nothing is charged.</summary>
public sealed class KlingStartTimeoutException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingStartTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
