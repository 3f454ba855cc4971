using System.Text.Json;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Webhooks;

/// <summary>What a webhook says of a job that is over.</summary>
internal static class WebhookBody
{
    public static string Write(FalJob job, FalAnswer outcome) => Json.Write(writer =>
    {
        bool isSuccess = outcome.Status is >= 200 and <= 299;
        writer.WriteString("request_id", job.RequestId);
        writer.WriteString("gateway_request_id", job.GatewayRequestId);
        writer.WriteString("status", isSuccess ? "OK" : "ERROR");
        if (!isSuccess)
        {
            writer.WriteString("error", $"Invalid status code: {outcome.Status}");
        }

        if (ErrorIn(outcome.Body) is { } error)
        {
            writer.WriteNull("payload");
            writer.WriteString("payload_error", $"Response payload is not JSON serializable: {error}");
        }
        else
        {
            writer.WritePropertyName("payload");
            writer.WriteRawValue(outcome.Body);
        }
    });

    private static string? ErrorIn(string body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
