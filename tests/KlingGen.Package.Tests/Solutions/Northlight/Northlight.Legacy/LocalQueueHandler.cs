namespace Northlight.Legacy;

/// <summary>Sends what is meant for the service to the studio's own queue.</summary>
public sealed class LocalQueueHandler(Uri queue) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(queue, request.RequestUri!.PathAndQuery.TrimStart('/'));
        return base.SendAsync(request, cancellationToken);
    }
}
