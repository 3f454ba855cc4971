using System.Text.Encodings.Web;
using System.Text.Json;
using KlingGen.Json;

namespace KlingGen;

/// <summary>Calls one endpoint through the queue. Safe to use from several threads.</summary>
public sealed class EndpointClient<TRequest, TResponse>
    where TRequest : IKlingRequest
    where TResponse : notnull
{
    // The body is never part of a page: prompts go as they are, rather than as \u escapes. Generated code closes what it opens, so nobody need watch it.
    private static readonly JsonWriterOptions _writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly QueueConnection _queue;
    private readonly KlingJsonConverter<TResponse> _response;
    private readonly Submission _submission;
    private readonly SubmitHeaders _headers;

    internal EndpointClient(QueueConnection queue, string endpointId, KlingJsonConverter<TResponse> response)
        : this(queue, endpointId, response, queue.Settings.Submitting)
    {
    }

    private EndpointClient(QueueConnection queue, string endpointId, KlingJsonConverter<TResponse> response, SubmitHeaders headers)
    {
        _queue = queue;
        _response = response ?? throw new ArgumentNullException(nameof(response));
        _headers = headers;
        EndpointId = QueuePaths.Checked(endpointId);
        _submission = new Submission(queue, EndpointId);
    }

    /// <summary>The full id of the endpoint, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</summary>
    public string EndpointId { get; }

    /// <summary>The same endpoint with options beside each request: <c>kling.O3.Pro.ImageToVideo.WithOptions(options).RunAsync(request)</c>.</summary>
    /// <param name="options">What goes beside the requests, in place of <see cref="KlingClientOptions.SubmitOptions"/>.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public EndpointClient<TRequest, TResponse> WithOptions(KlingSubmitOptions options) =>
        new(_queue, EndpointId, _response, new SubmitHeaders(options ?? throw new ArgumentNullException(nameof(options))));

    /// <summary>
    /// Checks the request, submits it, follows the job and fetches its result. The submit is repeated only when no job can have come of it; status
    /// and result calls are, whenever that may help. When cancelled after the submit, the job is cancelled too, as far as the queue can be reached
    /// within seconds.
    /// </summary>
    /// <param name="request">What to make.</param>
    /// <param name="progress">Told of every answer of the queue, beginning with the submit's; null for none.</param>
    /// <param name="cancellationToken">Cancels the call and the job.</param>
    /// <exception cref="KlingValidationException">The request breaks the contract: nothing was sent, or fal refused it (422).</exception>
    /// <exception cref="KlingException">Any other failure; see the derived classes.</exception>
    /// <exception cref="KlingCanceledException">Cancelled once the submit was under way; says what became of the job.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public Task<KlingResult<TResponse>> RunAsync(TRequest request, IProgress<QueueUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        RunAsync(request, null, progress, cancellationToken);

    /// <summary>Checks the request and submits it; again only when no job can have come of it. Cancelled while the submit is under way, it waits some seconds for the job's id and cancels the job.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">Cancels the submit.</param>
    /// <exception cref="KlingValidationException">The request breaks the contract; nothing was sent.</exception>
    /// <exception cref="KlingException">The queue did not take the request; see <see cref="KlingException.JobMayExist"/>.</exception>
    /// <exception cref="KlingCanceledException">Cancelled once the submit was under way; says what became of the job.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public async Task<KlingJob<TResponse>> SubmitAsync(TRequest request, CancellationToken cancellationToken = default) =>
        (await SendAsync(request, cancellationToken).ConfigureAwait(false)).Job;

    /// <summary>Runs several requests, some at once, and gathers what becomes of each. Does not throw for a failed request, nor when cancelled: what was made by then is paid and would be lost.</summary>
    /// <param name="requests">What to make. Each is checked when its turn comes.</param>
    /// <param name="concurrency">How many at once; 3 by default.</param>
    /// <param name="progress">Told of every answer of the queue, with the request's place in the list; null for none.</param>
    /// <param name="cancellationToken">Cancels the jobs under way and starts no more.</param>
    /// <returns>One outcome for each request, in the requests' order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="concurrency"/> is below one.</exception>
    public async Task<IReadOnlyList<KlingOutcome<TResponse>>> RunManyAsync(
        IEnumerable<TRequest> requests, int concurrency = Batch.DefaultConcurrency, IProgress<KlingBatchUpdate>? progress = null, CancellationToken cancellationToken = default)
    {
        List<KlingOutcome<TResponse>> outcomes = [];
        await foreach (KlingOutcome<TResponse> outcome in CreateBatch(requests, concurrency, progress).RunAsync(cancellationToken).ConfigureAwait(false))
        {
            outcomes.Add(outcome);
        }

        outcomes.Sort((one, other) => one.Index.CompareTo(other.Index));
        return outcomes;
    }

    /// <summary>As <see cref="RunManyAsync"/>, but each outcome is given as soon as it is there. Leaving the loop cancels the jobs that are still under way.</summary>
    /// <param name="requests">What to make. Each is checked when its turn comes.</param>
    /// <param name="concurrency">How many at once; 3 by default.</param>
    /// <param name="progress">Told of every answer of the queue, with the request's place in the list; null for none.</param>
    /// <param name="cancellationToken">Cancels the jobs under way and starts no more; the outcomes still come.</param>
    /// <returns>One outcome for each request, in the order in which they end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="concurrency"/> is below one.</exception>
    public IAsyncEnumerable<KlingOutcome<TResponse>> RunManyAsCompletedAsync(
        IEnumerable<TRequest> requests, int concurrency = Batch.DefaultConcurrency, IProgress<KlingBatchUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        CreateBatch(requests, concurrency, progress).RunAsync(cancellationToken);

    /// <summary>Takes up a job that was submitted earlier, here or elsewhere. Calls nobody.</summary>
    /// <exception cref="ArgumentException">The reference is to a job of another endpoint.</exception>
    public KlingJob<TResponse> Resume(KlingJobReference reference)
    {
        if (reference is null)
        {
            throw new ArgumentNullException(nameof(reference));
        }

        return reference.EndpointId == EndpointId
            ? new KlingJob<TResponse>(_queue, _response, reference)
            : throw new ArgumentException($"The job belongs to {reference.EndpointId}, not to {EndpointId}.", nameof(reference));
    }

    /// <summary>Takes up a job of which only the id was kept. Calls nobody.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public KlingJob<TResponse> Resume(string requestId)
    {
        if (string.IsNullOrWhiteSpace(requestId))
        {
            throw new ArgumentException("A request id is needed.", nameof(requestId));
        }

        string path = QueuePaths.Job(EndpointId, requestId);
        KlingJobReference reference = new(EndpointId, requestId, _queue.Hosts.At(path + "/status"), _queue.Hosts.At(path), _queue.Hosts.At(path + "/cancel"));
        return new KlingJob<TResponse>(_queue, _response, reference);
    }

    /// <summary>Reads what a webhook brought for a job of this endpoint. Calls nobody. Verify the webhook first.</summary>
    /// <returns>The result of a job that succeeded.</returns>
    /// <exception cref="KlingResponseException">There is no payload in it, or it does not fit the contract; the result can be fetched.</exception>
    /// <exception cref="KlingException">The job failed, as fetching its result would say.</exception>
    public KlingResult<TResponse> ReadWebhook(KlingWebhookMessage message) =>
        new(_queue.ReadWebhook(message ?? throw new ArgumentNullException(nameof(message)), EndpointId, _response), message.RequestId);

    /// <summary>The endpoint's id.</summary>
    public override string ToString() => EndpointId;

    internal async Task<KlingResult<TResponse>> RunAsync(
        TRequest request, Action<KlingJobReference>? submitted, IProgress<QueueUpdate>? progress, CancellationToken cancellationToken)
    {
        (KlingJob<TResponse> job, QueueUpdate first) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        submitted?.Invoke(job.Reference);
        try
        {
            progress?.Report(first);
            return await job.FollowAsync(isFresh: true, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw await _submission.AbandonAsync(job.Reference, cancellationToken).ConfigureAwait(false);
        }
    }

    private Batch<TRequest, TResponse> CreateBatch(IEnumerable<TRequest> requests, int concurrency, IProgress<KlingBatchUpdate>? progress) =>
        new(this, requests, concurrency, progress);

    private async Task<(KlingJob<TResponse> Job, QueueUpdate First)> SendAsync(TRequest request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        IReadOnlyList<KlingViolation> violations = request.Validate();
        if (violations.Count > 0)
        {
            throw QueueErrors.Invalid(violations, EndpointId);
        }

        (KlingJobReference reference, QueueUpdate first) = await _submission.SubmitAsync(Serialize(request), _headers, cancellationToken).ConfigureAwait(false);
        return (new KlingJob<TResponse>(_queue, _response, reference), first);
    }

    private static byte[] Serialize(TRequest request)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body, _writerOptions))
        {
            request.WriteTo(writer);
        }

        return body.ToArray();
    }
}
