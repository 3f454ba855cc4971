namespace KlingGen;

/// <summary>An answer is not what the protocol or the endpoint's contract says. The message quotes how it begins.</summary>
public sealed class KlingResponseException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The place of what does not fit the contract, as a JSON path such as <c>$.video.url</c>; null where the answer as a whole is wrong.</summary>
    public string? Path { get; internal set; }
}
