namespace KlingGen;

/// <summary>The headers that fal signs a webhook with.</summary>
/// <param name="RequestId"><c>X-Fal-Webhook-Request-Id</c>; null when missing.</param>
/// <param name="UserId"><c>X-Fal-Webhook-User-Id</c>; null when missing.</param>
/// <param name="Timestamp"><c>X-Fal-Webhook-Timestamp</c>: seconds since 1970; null when missing.</param>
/// <param name="Signature"><c>X-Fal-Webhook-Signature</c>: hexadecimal; null when missing.</param>
public sealed record KlingWebhookHeaders(string? RequestId, string? UserId, string? Timestamp, string? Signature)
{
    /// <summary>Takes the headers out of any server's request.</summary>
    /// <param name="header">Gives the one value of a header, or null; names are to be found in any case.</param>
    public static KlingWebhookHeaders From(Func<string, string?> header)
    {
        if (header is null)
        {
            throw new ArgumentNullException(nameof(header));
        }

        return new KlingWebhookHeaders(
            header("X-Fal-Webhook-Request-Id"), header("X-Fal-Webhook-User-Id"), header("X-Fal-Webhook-Timestamp"), header("X-Fal-Webhook-Signature"));
    }
}
