using System.Text;
using System.Text.Json;

namespace KlingGen;

/// <summary>Reads what a model wrote while it worked.</summary>
/// <param name="body">The answer that holds it.</param>
/// <param name="key">What is blotted out wherever it is echoed.</param>
internal sealed class QueueLogReader(byte[] body, ApiKey key)
{
    // The service sends a list, its documents speak of an object, and without logs=1 there is null or nothing.
    public IReadOnlyList<QueueLog> Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                List<QueueLog> lines = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    lines.Add(ReadLog(ref reader));
                }

                return lines;
            case JsonTokenType.StartObject when !HasMessage(reader):
                List<QueueLog> members = [];
                while (reader.ReadName())
                {
                    reader.Read();
                    members.Add(ReadLog(ref reader));
                }

                return members;
            case JsonTokenType.StartObject or JsonTokenType.String:
                return [ReadLog(ref reader)];
            default:
                return [];
        }
    }

    private QueueLog ReadLog(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new QueueLog(key.Redact(reader.GetString()!));
        }

        int start = (int)reader.TokenStartIndex;
        string? message = null;
        DateTimeOffset? timestamp = null;
        string? level = null;
        string? source = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.ReadName())
            {
                if (reader.MovesTo("message"u8))
                {
                    message = reader.ReadText(key);
                }
                else if (reader.MovesTo("timestamp"u8))
                {
                    timestamp = reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out DateTimeOffset value) ? value : null;
                    reader.Skip();
                }
                else if (reader.MovesTo("level"u8))
                {
                    level = reader.ReadText(key);
                }
                else if (reader.MovesTo("source"u8))
                {
                    source = reader.ReadText(key);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        else
        {
            reader.Skip();
        }

        return new QueueLog(message ?? key.Redact(Encoding.UTF8.GetString(body, start, (int)reader.BytesConsumed - start)), timestamp, level, source);
    }

    private static bool HasMessage(Utf8JsonReader reader)
    {
        bool found = false;
        while (reader.ReadName())
        {
            found |= reader.ValueTextEquals("message"u8);
            reader.Skip();
        }

        return found;
    }
}
