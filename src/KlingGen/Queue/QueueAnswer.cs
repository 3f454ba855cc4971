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

    public string? Header(string name) => headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
