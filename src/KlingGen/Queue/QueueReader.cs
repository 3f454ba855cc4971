using System.Text.Json;

namespace KlingGen;

/// <summary>Reads the queue's own answers.</summary>
internal static class QueueReader
{
    /// <summary>The handle and the first state in the answer to a submit.</summary>
    /// <exception cref="KlingResponseException">The answer names no request, or is not JSON.</exception>
    public static (KlingJobReference Reference, QueueUpdate Update) ReadSubmitted(QueueAnswer answer, QueueCallContext context, QueueHosts hosts, ApiKey key)
    {
        return Read(answer, context, key, root =>
        {
            if (Text(root, "request_id") is not { Length: > 0 } requestId)
            {
                throw QueueErrors.Malformed("names no request_id", answer, context, key);
            }

            // The job exists: should an address be missing, the rule that fal documents for it is better than losing the job.
            string path = QueuePaths.Job(context.EndpointId, requestId);
            KlingJobReference reference = new(
                context.EndpointId,
                requestId,
                Address(root, "status_url") ?? hosts.At(path + "/status"),
                Address(root, "response_url") ?? hosts.At(path),
                Address(root, "cancel_url") ?? hosts.At(path + "/cancel"));
            return (reference, ReadUpdate(root, requestId, key));
        });
    }

    /// <summary>The state in the answer to a status call.</summary>
    /// <exception cref="KlingResponseException">The answer has no status, or is not JSON.</exception>
    public static QueueUpdate ReadUpdate(QueueAnswer answer, QueueCallContext context, ApiKey key)
    {
        return Read(answer, context, key, root => Text(root, "status") is null
            ? throw QueueErrors.Malformed("has no status", answer, context, key)
            : ReadUpdate(root, context.RequestId!, key));
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

    private static QueueUpdate ReadUpdate(JsonElement root, string requestId, ApiKey key) => new()
    {
        Status = new QueueStatus(key.Redact(Text(root, "status") ?? QueueStatus.InQueue.Value)),
        RequestId = requestId,
        QueuePosition = root.TryGetProperty("queue_position", out JsonElement position) && position.ValueKind == JsonValueKind.Number && position.TryGetInt32(out int ahead) ? ahead : null,
        Logs = ReadLogs(root, key),
        Error = Redacted(Text(root, "error"), key),
        ErrorType = Redacted(Text(root, "error_type"), key),
        InferenceTime = ReadInferenceTime(root),
    };

    // The service sends a list, its documents speak of an object, and without logs=1 there is null or nothing.
    private static IReadOnlyList<QueueLog> ReadLogs(JsonElement root, ApiKey key)
    {
        if (!root.TryGetProperty("logs", out JsonElement logs))
        {
            return [];
        }

        return logs.ValueKind switch
        {
            JsonValueKind.Array => [.. logs.EnumerateArray().Select(log => ReadLog(log, key))],
            JsonValueKind.Object when logs.TryGetProperty("message", out _) => [ReadLog(logs, key)],
            JsonValueKind.Object => [.. logs.EnumerateObject().Select(member => ReadLog(member.Value, key))],
            JsonValueKind.String => [ReadLog(logs, key)],
            _ => [],
        };
    }

    private static QueueLog ReadLog(JsonElement log, ApiKey key)
    {
        if (log.ValueKind != JsonValueKind.Object)
        {
            return new QueueLog(key.Redact(log.ValueKind == JsonValueKind.String ? log.GetString()! : log.GetRawText()));
        }

        DateTimeOffset? timestamp = log.TryGetProperty("timestamp", out JsonElement time) && time.ValueKind == JsonValueKind.String && time.TryGetDateTimeOffset(out DateTimeOffset value)
            ? value
            : null;
        return new QueueLog(key.Redact(Text(log, "message") ?? log.GetRawText()), timestamp, Redacted(Text(log, "level"), key), Redacted(Text(log, "source"), key));
    }

    private static TimeSpan? ReadInferenceTime(JsonElement root)
    {
        bool isKnown = root.TryGetProperty("metrics", out JsonElement metrics) && metrics.ValueKind == JsonValueKind.Object
            && metrics.TryGetProperty("inference_time", out JsonElement time) && time.ValueKind == JsonValueKind.Number
            && time.TryGetDouble(out double seconds) && seconds is >= 0 and < 1e9;
        return isKnown ? TimeSpan.FromSeconds(metrics.GetProperty("inference_time").GetDouble()) : null;
    }

    private static T Read<T>(QueueAnswer answer, QueueCallContext context, ApiKey key, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(document.RootElement)
                : throw QueueErrors.Malformed("is not a JSON object", answer, context, key);
        }
        catch (JsonException exception)
        {
            throw QueueErrors.Malformed("is not JSON", answer, context, key, exception);
        }
        catch (InvalidOperationException exception)
        {
            // An escape such as \ud800 parses, and is half a character that no string can hold.
            throw QueueErrors.Malformed("holds text that is none", answer, context, key, exception);
        }
    }

    private static Uri? Address(JsonElement root, string name) =>
        Text(root, name) is { Length: > 0 } text && Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Redacted(string? text, ApiKey key) => text is null ? null : key.Redact(text);
}
