using KlingGen.Json;

namespace KlingGen;

/// <summary>The base of generated clients: holds the connection to the queue. Safe to use from several threads; make one and keep it.</summary>
public abstract class KlingClientBase : IDisposable
{
    private readonly QueueConnection _queue;
    private readonly HttpClient? _ownHttpClient;

    /// <summary>A client of the public queue.</summary>
    /// <param name="apiKey">The fal API key.</param>
    /// <exception cref="ArgumentException">The key is empty or cannot go into an HTTP header.</exception>
    protected KlingClientBase(string apiKey)
        : this(new KlingClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>A client with options of its own.</summary>
    /// <param name="options">Key, queue and intervals.</param>
    /// <param name="httpClient">
    /// What to send with; the caller disposes it, and should switch redirects off on its handler. The key is set on each request, never on the
    /// HttpClient. Null for one of the library's own.
    /// </param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    protected KlingClientBase(KlingClientOptions options, HttpClient? httpClient = null)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        ApiKey key = new(options.ApiKey);
        QueueHosts hosts = new(options);
#if NET
        Clock clock = new(options.TimeProvider);
#else
        Clock clock = new();
#endif
        QueueSettings settings = new(options);
        KlingRetryStrategy retries = options.RetryStrategy ?? new GrowingPauses(clock, options.PollInterval, options.MaxRepeats);
        _ownHttpClient = httpClient is null ? QueueTransport.CreateHttpClient() : null;
        _queue = new QueueConnection(new QueueTransport(httpClient ?? _ownHttpClient!, key, hosts, clock), settings, retries);
    }

    /// <summary>Frees the connections, unless the HttpClient was the caller's.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A client for one endpoint.</summary>
    /// <typeparam name="TRequest">What the endpoint takes.</typeparam>
    /// <typeparam name="TResponse">What it gives.</typeparam>
    /// <param name="endpointId">The full id, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</param>
    /// <param name="response">Reads the response.</param>
    /// <exception cref="ArgumentException">The id is not one.</exception>
    protected EndpointClient<TRequest, TResponse> Endpoint<TRequest, TResponse>(string endpointId, KlingJsonConverter<TResponse> response)
        where TRequest : IKlingRequest
        where TResponse : notnull => new(_queue, endpointId, response);

    /// <summary>Frees what the client owns.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ownHttpClient?.Dispose();
        }
    }
}
