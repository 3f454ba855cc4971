using KlingGen.Json;

namespace KlingGen;

/// <summary>The base of generated clients: holds the connection to the queue. Safe to use from several threads; make one and keep it.</summary>
public abstract class KlingClientBase : IDisposable
{
    private readonly QueueConnection _queue;
    private readonly QueueTransport _files;
    private readonly HttpClient? _ownHttpClient;
    private readonly HttpClient? _ownFileClient;

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
    /// HttpClient. A call ends after 100 s, and the sending of a file or a part after 10 minutes, or sooner if the HttpClient's <c>Timeout</c> is shorter:
    /// for files set it to more than its 100 s. Null for one of the library's own.
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
        _ownHttpClient = httpClient is null ? QueueTransport.CreateHttpClient(QueueTransport.CallLimit) : null;
        _ownFileClient = httpClient is null ? QueueTransport.CreateHttpClient(QueueTransport.FileLimit) : null;
        _files = new QueueTransport(httpClient ?? _ownFileClient!, key, hosts, clock, QueueTransport.FileLimit);
        _queue = new QueueConnection(new QueueTransport(httpClient ?? _ownHttpClient!, key, hosts, clock, QueueTransport.CallLimit), settings, retries);
    }

    /// <summary>
    /// Uploads a file, so that a request can name it: <c>ImageUrl = await kling.UploadAsync("bottle.png")</c>. Whoever knows the address can read the
    /// file. Larger files are sent in parts, several at once; a part that fails is sent again. What the request's schema says of the file is checked
    /// before anything is sent where it is given: <c>kling.UploadAsync("bottle.png", O3ImageToVideoRequest.ImageUrlLimits)</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told how far it is; null for none.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The file's address.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="KlingMediaException">The file breaks the limits in the options; nothing was sent.</exception>
    /// <exception cref="KlingException">fal did not take it.</exception>
    public Task<string> UploadAsync(
        string path, KlingUploadOptions? options = null, IProgress<KlingUploadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new Upload(_queue, _files, Path.GetFileName(path), options ?? new KlingUploadOptions(), progress).SendFileAsync(path, cancellationToken);

    /// <summary>As <see cref="UploadAsync(string, KlingUploadOptions, IProgress{KlingUploadProgress}, CancellationToken)"/>, from a stream.</summary>
    /// <param name="content">What to upload, from the stream's position to its end. Is not disposed.</param>
    /// <param name="fileName">What to call it; its ending tells what it is.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told how far it is; null for none.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The file's address.</returns>
    /// <exception cref="ArgumentException">The name is empty, or an option is wrong.</exception>
    /// <exception cref="KlingMediaException">The file breaks the limits in the options; nothing was sent.</exception>
    /// <exception cref="KlingException">fal did not take it.</exception>
    public Task<string> UploadAsync(
        Stream content, string fileName, KlingUploadOptions? options = null, IProgress<KlingUploadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (content is null)
        {
            throw new ArgumentNullException(nameof(content));
        }

        return string.IsNullOrWhiteSpace(fileName)
            ? throw new ArgumentException("A file name is needed.", nameof(fileName))
            : new Upload(_queue, _files, fileName, options ?? new KlingUploadOptions(), progress).SendAsync(content, cancellationToken);
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

    /// <summary>A client for one endpoint, of which the response is no generated type.</summary>
    /// <typeparam name="TRequest">What the endpoint takes.</typeparam>
    /// <typeparam name="TResponse">What it gives: a list, a map, a text, any JSON.</typeparam>
    /// <param name="endpointId">The full id.</param>
    /// <param name="response">Reads the response.</param>
    /// <exception cref="ArgumentException">The id is not one.</exception>
    protected EndpointClient<TRequest, TResponse> Endpoint<TRequest, TResponse>(string endpointId, KlingType<TResponse> response)
        where TRequest : IKlingRequest
        where TResponse : notnull => new(_queue, endpointId, new KlingTypeCodec<TResponse>(response));

    /// <summary>Frees what the client owns.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ownHttpClient?.Dispose();
            _ownFileClient?.Dispose();
        }
    }
}
