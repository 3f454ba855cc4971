namespace KlingGen.Emulator;

/// <summary>One attempt to deliver a webhook.</summary>
/// <param name="RequestId">The job it tells of.</param>
/// <param name="Url">Where it was sent.</param>
/// <param name="Attempt">1 for the first.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Body">The body sent.</param>
public sealed record FalWebhookDelivery(string RequestId, Uri Url, int Attempt, DateTimeOffset At, string Body)
{
    /// <summary>The signature's headers as sent: <c>X-Fal-Webhook-Request-Id</c>, <c>-User-Id</c>, <c>-Timestamp</c> and <c>-Signature</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The HTTP status of the answer, or null when none came.</summary>
    public int? Status { get; init; }

    /// <summary>Why no answer came, or null.</summary>
    public string? Error { get; init; }

    /// <summary>When it is tried again, or null when this was the last attempt.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>Whether it was taken: any 2xx.</summary>
    public bool IsDelivered => Status is >= 200 and <= 299;
}
