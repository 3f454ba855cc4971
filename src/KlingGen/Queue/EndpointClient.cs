using System.Text.Encodings.Web;
using System.Text.Json;
using KlingGen.Json;

namespace KlingGen;

/// <summary>Calls one endpoint through the queue. Safe to use from several threads.</summary>
public sealed class EndpointClient<TRequest, TResponse>
    where TRequest : IKlingRequest
    where TResponse : notnull
{
    /// <summary>How long a cancelled call may still take to learn its job's id and to have it cancelled, each.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    // The body is never part of a page: prompts go as they are, rather than as \u escapes. Generated code closes what it opens, so nobody need watch it.
    private static readonly JsonWriterOptions _writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly QueueConnection _queue;
    private readonly KlingJsonConverter<TResponse> _response;

    internal EndpointClient(QueueConnection queue, string endpointId, KlingJsonConverter<TResponse> response)
    {
        _queue = queue;
        _response = response ?? throw new ArgumentNullException(nameof(response));
        EndpointId = QueuePaths.Checked(endpointId);
    }

    /// <summary>The full id of the endpoint, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</summary>
    public string EndpointId { get; }

    /// <summary>
    /// Checks the request, submits it, follows the job and fetches its result. The submit is never repeated; status and result calls are, up to five
    /// times each. When cancelled after the submit, the job is cancelled too, as far as the queue can be reached within seconds.
    /// </summary>
    /// <param name="request">What to make.</param>
    /// <param name="progress">Told of every answer of the queue, beginning with the submit's; null for none.</param>
    /// <param name="cancellationToken">Cancels the call and the job.</param>
    /// <exception cref="KlingValidationException">The request breaks the contract: nothing was sent, or fal refused it (422).</exception>
    /// <exception cref="KlingException">Any other failure; see the derived classes.</exception>
    /// <exception cref="KlingCanceledException">Cancelled once the submit was under way; says what became of the job.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public async Task<KlingResult<TResponse>> RunAsync(TRequest request, IProgress<QueueUpdate>? progress = null, CancellationToken cancellationToken = default)
    {
        (KlingJob<TResponse> job, QueueUpdate first) = await SubmitCoreAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            progress?.Report(first);
            PollSchedule schedule = _queue.CreateSchedule();
            await _queue.PauseAsync(schedule.Next(), cancellationToken).ConfigureAwait(false);
            return await job.FollowAsync(schedule, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw await AbandonAsync(job, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Checks the request and submits it, once. Cancelled while the submit is under way, it waits some seconds for the job's id and cancels the job.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">Cancels the submit.</param>
    /// <exception cref="KlingValidationException">The request breaks the contract; nothing was sent.</exception>
    /// <exception cref="KlingException">The queue did not take the request; see <see cref="KlingException.JobMayExist"/>.</exception>
    /// <exception cref="KlingCanceledException">Cancelled once the submit was under way; says what became of the job.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public async Task<KlingJob<TResponse>> SubmitAsync(TRequest request, CancellationToken cancellationToken = default) =>
        (await SubmitCoreAsync(request, cancellationToken).ConfigureAwait(false)).Job;

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

    /// <summary>The endpoint's id.</summary>
    public override string ToString() => EndpointId;

    private async Task<(KlingJob<TResponse> Job, QueueUpdate First)> SubmitCoreAsync(TRequest request, CancellationToken cancellationToken)
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

        byte[] body = Serialize(request);
        cancellationToken.ThrowIfCancellationRequested();

        // From here on the job may exist, and be paid, whether or not the caller still wants it. So a cancelled caller does not break the
        // call off at once: it stays a little for the job's id, by which the job can be cancelled.
        using CancellationTokenSource giveUp = new();
        Task<(KlingJobReference Reference, QueueUpdate Update)> submitting = _queue.SubmitAsync(EndpointId, body, giveUp.Token);
        if (await EndsBeforeAsync(submitting, cancellationToken).ConfigureAwait(false))
        {
            (KlingJobReference reference, QueueUpdate update) = await submitting.ConfigureAwait(false);
            return (new KlingJob<TResponse>(_queue, _response, reference), update);
        }

        await Task.WhenAny(submitting, _queue.PauseAsync(_grace, CancellationToken.None)).ConfigureAwait(false);
        giveUp.Cancel();
        try
        {
            (KlingJobReference reference, _) = await submitting.ConfigureAwait(false);
            throw await AbandonAsync(new KlingJob<TResponse>(_queue, _response, reference), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception is not KlingCanceledException)
        {
            throw new KlingCanceledException($"Cancelled while a request to {EndpointId} was being submitted; the job may exist", exception, cancellationToken);
        }
        catch (KlingException exception)
        {
            string rest = exception.JobMayExist ? "; the job may exist" : " without success";
            throw new KlingCanceledException($"Cancelled while a request to {EndpointId} was being submitted{rest}", exception, cancellationToken);
        }
    }

    private static async Task<bool> EndsBeforeAsync(Task task, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
        {
            return await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false) == task;
        }
    }

    private async Task<KlingCanceledException> AbandonAsync(KlingJob<TResponse> job, CancellationToken cancellationToken)
    {
        using CancellationTokenSource giveUp = new();
        Task<KlingCancellation> cancelling = job.CancelAsync(giveUp.Token);
        await Task.WhenAny(cancelling, _queue.PauseAsync(_grace, CancellationToken.None)).ConfigureAwait(false);
        giveUp.Cancel();
        try
        {
            KlingCancellation answer = await cancelling.ConfigureAwait(false);
            return new KlingCanceledException($"Cancelled. The queue on request {job.RequestId} of {EndpointId}: {answer}", null, cancellationToken)
            {
                Job = job.Reference,
                Cancellation = answer,
            };
        }
        catch (Exception exception) when (exception is KlingException or OperationCanceledException)
        {
            return new KlingCanceledException(
                $"Cancelled, but the queue could not be asked to cancel request {job.RequestId} of {EndpointId}; the job may go on", exception, cancellationToken)
            {
                Job = job.Reference,
            };
        }
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
