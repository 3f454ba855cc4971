namespace KlingGen;

/// <summary>What checking a webhook found.</summary>
public enum KlingWebhookVerdict
{
    /// <summary>fal sent it, just now, as it is.</summary>
    Valid,

    /// <summary>One of the four headers is missing or empty.</summary>
    HeaderMissing,

    /// <summary>The time is no number of seconds, the signature not 128 hexadecimal digits, or an id holds what no header can.</summary>
    HeaderMalformed,

    /// <summary>It was signed too long ago.</summary>
    TooOld,

    /// <summary>It claims to be signed in the future.</summary>
    FromTheFuture,

    /// <summary>None of fal's keys signed this body with these headers.</summary>
    SignatureWrong,

    /// <summary>The same delivery was taken before.</summary>
    Replayed,
}
