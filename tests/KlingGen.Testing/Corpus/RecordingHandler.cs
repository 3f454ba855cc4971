using System.Net;
using System.Text;

namespace KlingGen.Testing.Corpus;

/// <summary>Records requests and answers each as the queue would: taken, done, and this is the result.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    /// <summary>What every request is answered with.</summary>
    public const string Answer =
        """
        {
          "request_id": "764cabcf-b745-4b3e-ae38-1200304cf45b",
          "status": "COMPLETED",
          "status_url": "https://queue.fal.run/fal-ai/kling-video/requests/764cabcf-b745-4b3e-ae38-1200304cf45b/status",
          "response_url": "https://queue.fal.run/fal-ai/kling-video/requests/764cabcf-b745-4b3e-ae38-1200304cf45b",
          "cancel_url": "https://queue.fal.run/fal-ai/kling-video/requests/764cabcf-b745-4b3e-ae38-1200304cf45b/cancel",
          "queue_position": 0,
          "logs": null,
          "video": { "url": "https://v3.fal.media/files/out.mp4", "file_name": "out.mp4", "content_type": "video/mp4", "file_size": 1024 }
        }
        """;

    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    /// <summary>Records what was not sent over HTTP.</summary>
    public void Add(RecordedRequest request)
    {
        lock (_requests)
        {
            _requests.AddRange(MadePayload.Separate(request));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        RecordedRequest recorded = new(request.Method.Method, request.RequestUri!, request.Content?.Headers.ContentType?.MediaType, body);
        Add(recorded);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
