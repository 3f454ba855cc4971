namespace KlingGen;

/// <summary>fal does not know the API key (401).</summary>
public sealed class KlingAuthenticationException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
