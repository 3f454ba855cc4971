namespace KlingGen;

/// <summary>fal's content check refused the request or the result (422, <c>content_policy_violation</c>). A plainer prompt without names and brands may pass.</summary>
public sealed class KlingContentPolicyException : KlingException
{
    /// <summary>What may help: the message ends with it.</summary>
    public const string Advice = "A simpler visual prompt may pass: remove names and brands, and make the scene less ambiguous";

    /// <summary>An error with a message and what caused it.</summary>
    public KlingContentPolicyException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
