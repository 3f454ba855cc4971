using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace KlingGen.Benchmarks.Queue;

/// <summary>A status as the queue gives it.</summary>
internal static class StatusAnswer
{
    private const string Job = "fal-ai/kling-video/requests/0195f2aa-0000-7000-8000-00000000cafe";

    public static byte[] Body { get; } = Encoding.UTF8.GetBytes(
        $$"""{"status":"IN_PROGRESS","request_id":"0195f2aa-0000-7000-8000-00000000cafe","response_url":"https://queue.fal.run/{{Job}}","status_url":"https://queue.fal.run/{{Job}}/status","cancel_url":"https://queue.fal.run/{{Job}}/cancel","logs":[{"message":"Progress: 50%","timestamp":"2026-11-20T12:00:00.123456Z","level":"INFO","source":"USER"}]}""");

    public static byte[] Http { get; } = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n"), .. Body];

    /// <summary>Gives the answer without a network.</summary>
    public sealed class Handler : HttpMessageHandler
    {
        private static readonly MediaTypeHeaderValue _json = new("application/json");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new ByteArrayContent(Body) { Headers = { ContentType = _json } }, RequestMessage = request });
    }
}
