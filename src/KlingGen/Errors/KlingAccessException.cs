namespace KlingGen;

/// <summary>The account may not make this call (403): it is locked, its balance is used up, or the endpoint is closed to it. <see cref="KlingException.Detail"/> says which.</summary>
public sealed class KlingAccessException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingAccessException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the account is locked, mostly because its balance is used up: topping it up helps. Fal says so in words only, so false means unknown.</summary>
    public bool IsLocked { get; internal set; }
}
