using System.Net;
using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>An HTTP answer read to its end.</summary>
internal sealed class QueueAnswer(HttpStatusCode status, HttpResponseHeaders headers, byte[] body)
{
    public HttpStatusCode Status { get; } = status;

    public byte[] Body { get; } = body;

    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    /// <summary>Whether the body at least begins and ends like JSON: one that was cut off, or is some server's page, does not.</summary>
    public bool IsWhole
    {
        get
        {
            int first = 0;
            int last = Body.Length - 1;
            while (first < last && IsSpace(Body[first]))
            {
                first++;
            }

            while (last > first && IsSpace(Body[last]))
            {
                last--;
            }

            return first < last && (Body[first], Body[last]) is ((byte)'{', (byte)'}') or ((byte)'[', (byte)']');
        }
    }

    public RetryConditionHeaderValue? RetryAfter => headers.RetryAfter;

    /// <summary>When the answer was made, by the server's clock; null when it does not say.</summary>
    public DateTimeOffset? Date => headers.Date;

    public string? Header(string name) => headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    /// <summary>What a result call would have answered. A failed job's HTTP status is the last word of the webhook's error; without one it is taken for a failing server's.</summary>
    public static QueueAnswer FromWebhook(KlingWebhookMessage message)
    {
        using HttpResponseMessage empty = new();
        int status = 200;
        if (!message.IsSuccess)
        {
            string said = message.Error ?? "";
            status = int.TryParse(said.Substring(said.LastIndexOf(' ') + 1), out int code) && code is >= 400 and <= 599 ? code : 500;
        }

        byte[] body = message.Payload.Span.SequenceEqual("null"u8) ? [] : message.Payload.ToArray();
        return new QueueAnswer((HttpStatusCode)status, empty.Headers, body);
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
