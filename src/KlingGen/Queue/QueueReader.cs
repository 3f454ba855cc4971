using System.Text.Json;

namespace KlingGen;

/// <summary>Reads the queue's own answers.</summary>
internal static class QueueReader
{
    /// <summary>The handle and the first state in the answer to a submit.</summary>
    /// <exception cref="KlingResponseException">The answer names no request, or is not JSON.</exception>
    public static (KlingJobReference Reference, QueueUpdate Update) ReadSubmitted(QueueAnswer answer, QueueCallContext context, QueueHosts hosts, ApiKey key)
    {
        QueueAnswerReader read = Read(answer, context, key, withAddresses: true);
        if (read.RequestId is not { Length: > 0 } requestId)
        {
            throw QueueErrors.Malformed("names no request_id", answer, context, key);
        }

        // The job exists: should an address be missing, the rule that fal documents for it is better than losing the job.
        string path = QueuePaths.Job(context.EndpointId, requestId);
        KlingJobReference reference = new(
            context.EndpointId,
            requestId,
            read.StatusUrl ?? hosts.At(path + "/status"),
            read.ResponseUrl ?? hosts.At(path),
            read.CancelUrl ?? hosts.At(path + "/cancel"));
        return (reference, read.ToUpdate(requestId));
    }

    /// <summary>The state in the answer to a status call.</summary>
    /// <exception cref="KlingResponseException">The answer has no status, or is not JSON.</exception>
    public static QueueUpdate ReadUpdate(QueueAnswer answer, QueueCallContext context, ApiKey key)
    {
        QueueAnswerReader read = Read(answer, context, key, withAddresses: false);
        return read.Status is null ? throw QueueErrors.Malformed("has no status", answer, context, key) : read.ToUpdate(context.RequestId!);
    }

    /// <summary>The <c>status</c> in the answer to a cancel call, or null where it has none.</summary>
    public static string? ReadCancellation(QueueAnswer answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Text(document.RootElement, "status") : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The HTTP status alone decides then.
            return null;
        }
    }

    private static QueueAnswerReader Read(QueueAnswer answer, QueueCallContext context, ApiKey key, bool withAddresses)
    {
        try
        {
            return QueueAnswerReader.Read(answer.Body, withAddresses, key) ?? throw QueueErrors.Malformed("is not a JSON object", answer, context, key);
        }
        catch (JsonException exception)
        {
            throw QueueErrors.Malformed("is not JSON", answer, context, key, exception);
        }
        catch (InvalidOperationException exception)
        {
            // An escape such as \ud800 is well formed, and is half a character that no string can hold.
            throw QueueErrors.Malformed("holds text that is none", answer, context, key, exception);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
