using System.Net;
using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>An HTTP answer read to its end.</summary>
internal sealed class QueueAnswer(HttpStatusCode status, HttpResponseHeaders headers, byte[] body)
{
    public HttpStatusCode Status { get; } = status;

    public byte[] Body { get; } = body;

    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    public RetryConditionHeaderValue? RetryAfter => headers.RetryAfter;

    public string? Header(string name) => headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
