using System.Text;
using System.Text.Json;

namespace KlingGen;

/// <summary>What the queue says of a job, as it stands in an answer: of members that come twice the last, null for what is absent or of another kind.</summary>
internal sealed class QueueAnswerReader
{
    private readonly byte[] _body;
    private readonly ApiKey _key;

    private QueueAnswerReader(byte[] body, ApiKey key)
    {
        _body = body;
        _key = key;
    }

    public string? RequestId { get; private set; }

    public Uri? StatusUrl { get; private set; }

    public Uri? ResponseUrl { get; private set; }

    public Uri? CancelUrl { get; private set; }

    /// <summary>The state; null where there is none.</summary>
    public string? Status { get; private set; }

    public int? QueuePosition { get; private set; }

    public IReadOnlyList<QueueLog> Logs { get; private set; } = [];

    public string? Error { get; private set; }

    public string? ErrorType { get; private set; }

    public TimeSpan? InferenceTime { get; private set; }

    /// <summary>Reads an answer.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="withAddresses">Whether the job's id and addresses are of interest.</param>
    /// <param name="key">What is blotted out wherever it is echoed.</param>
    /// <returns>What it says; null where it is no JSON object.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A text in it is none: half a character, or not UTF-8.</exception>
    public static QueueAnswerReader? Read(byte[] body, bool withAddresses, ApiKey key)
    {
        Utf8JsonReader reader = new(body);
        reader.Read();
        QueueAnswerReader? answer = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            answer = new QueueAnswerReader(body, key);
            while (reader.ReadName())
            {
                answer.ReadMember(ref reader, withAddresses);
            }
        }
        else
        {
            reader.Skip();
        }

        // Anything behind the value is found by reading on.
        reader.Read();
        return answer;
    }

    /// <summary>The state that it tells of; waiting, where it tells none.</summary>
    public QueueUpdate ToUpdate(string requestId) => new()
    {
        Status = Status is null ? QueueStatus.InQueue : new QueueStatus(Status),
        RequestId = requestId,
        QueuePosition = QueuePosition,
        Logs = Logs,
        Error = Error,
        ErrorType = ErrorType,
        InferenceTime = InferenceTime,
    };

    private void ReadMember(ref Utf8JsonReader reader, bool withAddresses)
    {
        if (reader.MovesTo("status"u8))
        {
            Status = ReadStatus(ref reader);
        }
        else if (reader.MovesTo("queue_position"u8))
        {
            QueuePosition = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int ahead) ? ahead : null;
            reader.Skip();
        }
        else if (reader.MovesTo("logs"u8))
        {
            Logs = new QueueLogReader(_body, _key).Read(ref reader);
        }
        else if (reader.MovesTo("error"u8))
        {
            Error = reader.ReadText(_key);
        }
        else if (reader.MovesTo("error_type"u8))
        {
            ErrorType = reader.ReadText(_key);
        }
        else if (reader.MovesTo("metrics"u8))
        {
            InferenceTime = ReadInferenceTime(ref reader);
        }
        else if (withAddresses)
        {
            ReadAddress(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private void ReadAddress(ref Utf8JsonReader reader)
    {
        if (reader.MovesTo("request_id"u8))
        {
            RequestId = reader.ReadText(_key);
        }
        else if (reader.MovesTo("status_url"u8))
        {
            StatusUrl = ReadUrl(ref reader);
        }
        else if (reader.MovesTo("response_url"u8))
        {
            ResponseUrl = ReadUrl(ref reader);
        }
        else if (reader.MovesTo("cancel_url"u8))
        {
            CancelUrl = ReadUrl(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    // The known states are most of what comes: no string is made for them.
    private string? ReadStatus(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (reader.ValueTextEquals("IN_PROGRESS"u8))
            {
                return QueueStatus.InProgress.Value;
            }

            if (reader.ValueTextEquals("IN_QUEUE"u8))
            {
                return QueueStatus.InQueue.Value;
            }

            if (reader.ValueTextEquals("COMPLETED"u8))
            {
                return QueueStatus.Completed.Value;
            }
        }

        return reader.ReadText(_key);
    }

    private static TimeSpan? ReadInferenceTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        TimeSpan? time = null;
        while (reader.ReadName())
        {
            if (reader.MovesTo("inference_time"u8))
            {
                time = reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double seconds) && seconds is >= 0 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;
            }

            reader.Skip();
        }

        return time;
    }

    // A reference is stored and logged: an address that holds the key is as good as none.
    private Uri? ReadUrl(ref Utf8JsonReader reader) =>
        reader.ReadText() is { Length: > 0 } text && _key.Redact(text) == text && Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : null;
}
