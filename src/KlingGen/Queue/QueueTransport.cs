using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>Makes the queue's HTTP calls; the one place that hands out the key.</summary>
/// <param name="http">What to send with.</param>
/// <param name="key">The key.</param>
/// <param name="hosts">Who may have it.</param>
/// <param name="clock">The time.</param>
/// <param name="limit">How long a call may take, to the end of its answer, where the HttpClient's own limit is longer.</param>
internal sealed class QueueTransport(HttpClient http, ApiKey key, QueueHosts hosts, Clock clock, TimeSpan limit)
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue _acceptsJson = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue _acceptsEvents = new("text/event-stream");

    public ApiKey Key { get; } = key;

    public QueueHosts Hosts { get; } = hosts;

    public Clock Clock { get; } = clock;

    /// <summary>How long a call may take that sends no file.</summary>
    public static TimeSpan CallLimit { get; } = TimeSpan.FromSeconds(100);

    /// <summary>How long the sending of a file, or of a part, may take: 90 MB take their time on a slow line.</summary>
    public static TimeSpan FileLimit { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The library's own HttpClient: it follows no redirect.</summary>
    public static HttpClient CreateHttpClient(TimeSpan timeout)
    {
#if NET
        // Connections are renewed now and then, so that a client that lives for days follows DNS.
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
#else
        HttpClientHandler handler = new() { AllowAutoRedirect = false };
#endif
        return new HttpClient(handler) { Timeout = timeout };
    }

    /// <summary>Makes a call with the key, and reads its answer to the end.</summary>
    /// <exception cref="KlingException">The address may not have the key, or no whole answer came.</exception>
    public async Task<QueueAnswer> SendAsync(
        HttpMethod method, Uri url, byte[]? body, IReadOnlyList<KeyValuePair<string, string>>? headers, QueueCallContext context, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Create(method, url, _acceptsJson, context);
        foreach (KeyValuePair<string, string> header in headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = _json } };
        }

        return await ReadAsync(request, context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a file, or a part of one, to an address made for it. Without the key: the address is its own permit.</summary>
    /// <exception cref="KlingException">No whole answer came.</exception>
    public async Task<QueueAnswer> SendWithoutKeyAsync(HttpMethod method, Uri url, HttpContent content, QueueCallContext context, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, url) { Content = content };
        return await ReadAsync(request, context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a call whose answer goes on for as long as a job.</summary>
    /// <exception cref="KlingException">The address may not have the key, or no answer came.</exception>
    public async Task<HttpResponseMessage> OpenAsync(Uri url, QueueCallContext context, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Create(HttpMethod.Get, url, _acceptsEvents, context);
        HttpResponseMessage response = await GuardAsync(
            () => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken), context, cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfRedirected(response, url, context);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Runs a step of a call, and says in the library's words why it broke.</summary>
    public async Task<T> GuardAsync<T>(Func<Task<T>> step, QueueCallContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (Exception exception) when (Reason(exception, cancellationToken) is { } reason)
        {
            throw QueueErrors.NoAnswer(reason, exception, context, Key);
        }
    }

    /// <summary>Reads an answer to its end.</summary>
    public static async Task<QueueAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
#if NET
        byte[] content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        byte[] content = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        return new QueueAnswer(response.StatusCode, response.Headers, content);
    }

    private HttpRequestMessage Create(HttpMethod method, Uri url, MediaTypeWithQualityHeaderValue accepts, QueueCallContext context)
    {
        if (!Hosts.MayReceiveKey(url, context.Call))
        {
            throw QueueErrors.ForeignAddress(url, context, Key);
        }

        HttpRequestMessage request = new(method, url);
        request.Headers.Authorization = Key.Header;
        request.Headers.Accept.Add(accepts);
        return request;
    }

    private async Task<QueueAnswer> ReadAsync(HttpRequestMessage request, QueueCallContext context, CancellationToken cancellationToken)
    {
        // The handler of a caller's HttpClient that follows redirects changes the request's own address.
        Uri url = request.RequestUri!;
        using CancellationTokenSource? limited = IsLimited ? null : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited?.CancelAfter(limit);
        CancellationToken token = limited?.Token ?? cancellationToken;
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, token).ConfigureAwait(false);
            ThrowIfRedirected(response, url, context);
            return await ReadAsync(response, token).ConfigureAwait(false);
        }
        catch (Exception exception) when (Reason(exception, cancellationToken) is { } reason)
        {
            throw QueueErrors.NoAnswer(reason, exception, context, Key);
        }
    }

    private bool IsLimited => http.Timeout != Timeout.InfiniteTimeSpan && http.Timeout <= limit;

    // What means that no whole answer came; null for anything else.
    private static string? Reason(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => cancellationToken.IsCancellationRequested ? null : "No answer came in time",
        HttpRequestException or IOException => "The connection failed",
        _ => null,
    };

    // The library's own HttpClient follows no redirect; a caller's may. What answers there is not the queue.
    private void ThrowIfRedirected(HttpResponseMessage response, Uri url, QueueCallContext context)
    {
        if (response.RequestMessage?.RequestUri is { } answered && answered != url)
        {
            throw QueueErrors.Redirected(answered, context, Key);
        }
    }
}
