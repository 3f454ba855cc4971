using System.Text.Json;

namespace KlingGen;

/// <summary>What a webhook says. An <c>EndpointClient</c> reads the payload: <c>kling.O3.Pro.ImageToVideo.ReadWebhook(message)</c>.</summary>
public sealed record KlingWebhookMessage
{
    private KlingWebhookMessage(string requestId, bool isSuccess, byte[] payload)
    {
        RequestId = requestId;
        IsSuccess = isSuccess;
        Payload = payload;
    }

    /// <summary>The job's id, as the submit gave it.</summary>
    public string RequestId { get; }

    /// <summary>The id of the last try, where fal ran the job several times; else the job's.</summary>
    public string? GatewayRequestId { get; private init; }

    /// <summary>Whether the job succeeded.</summary>
    public bool IsSuccess { get; }

    /// <summary>For a job that failed: the short reason, such as <c>Invalid status code: 422</c>.</summary>
    public string? Error { get; private init; }

    /// <summary>Why there is no payload, where fal could not put it into the message: then fetch the result. Null when there is one.</summary>
    public string? PayloadError { get; private init; }

    /// <summary>The response, or the errors, as JSON in UTF-8; <c>null</c> as text where there is none.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary>Reads a body that has been verified.</summary>
    /// <exception cref="KlingResponseException">It is no webhook's.</exception>
    public static KlingWebhookMessage Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "request_id") is not { Length: > 0 } requestId || Text(root, "status") is not { } status)
            {
                throw new KlingResponseException("The webhook names no request or no status");
            }

            bool hasPayload = root.TryGetProperty("payload", out JsonElement payload);
            return new KlingWebhookMessage(requestId, status == "OK", hasPayload ? System.Text.Encoding.UTF8.GetBytes(payload.GetRawText()) : "null"u8.ToArray())
            {
                GatewayRequestId = Text(root, "gateway_request_id"),
                Error = Text(root, "error"),
                PayloadError = Text(root, "payload_error"),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new KlingResponseException("The webhook's body is not JSON", exception);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
