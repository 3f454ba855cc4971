using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>Makes the queue's HTTP calls; the one place that hands out the key.</summary>
internal sealed class QueueTransport(HttpClient http, ApiKey key, QueueHosts hosts, Clock clock)
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    public ApiKey Key { get; } = key;

    public QueueHosts Hosts { get; } = hosts;

    public Clock Clock { get; } = clock;

    /// <exception cref="KlingException">The address may not have the key, or no whole answer came.</exception>
    public async Task<QueueAnswer> SendAsync(HttpMethod method, Uri url, byte[]? body, QueueCallContext context, CancellationToken cancellationToken)
    {
        if (!Hosts.MayReceiveKey(url))
        {
            throw QueueErrors.ForeignAddress(url, context, Key);
        }

        using HttpRequestMessage request = new(method, url);
        request.Headers.Authorization = Key.Header;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = _json } };
        }

        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.RequestMessage?.RequestUri is { } answered && answered != url)
            {
                // The library's own HttpClient follows no redirect; a caller's may. What answers there is not the queue.
                throw QueueErrors.Redirected(answered, context, Key);
            }

#if NET
            byte[] content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
            byte[] content = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
            return new QueueAnswer(response.StatusCode, response.Headers, content);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw QueueErrors.NoAnswer("No answer came in time", exception, context, Key);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw QueueErrors.NoAnswer("The connection failed", exception, context, Key);
        }
    }
}
