using System.Diagnostics;
using System.Runtime.CompilerServices;
using KlingGen.Json;

namespace KlingGen;

/// <summary>A handle on a submitted job. Safe to use from several threads.</summary>
public sealed class KlingJob<TResponse>
    where TResponse : notnull
{
    private readonly QueueConnection _queue;
    private readonly KlingJsonConverter<TResponse> _response;
    private Uri? _statusWithLogs;

    internal KlingJob(QueueConnection queue, KlingJsonConverter<TResponse> response, KlingJobReference reference)
    {
        _queue = queue;
        _response = response;
        Reference = reference;
    }

    /// <summary>What to store in order to resume the job later with <c>Resume</c>.</summary>
    public KlingJobReference Reference { get; }

    /// <summary>The job's id.</summary>
    public string RequestId => Reference.RequestId;

    /// <summary>Asks once for the job's state, with its log.</summary>
    /// <exception cref="KlingException">The queue refused, or gave no proper answer.</exception>
    public Task<QueueUpdate> GetStatusAsync(CancellationToken cancellationToken = default) =>
        _queue.GetStatusAsync(Reference, _statusWithLogs ??= QueuePaths.WithLogs(Reference.StatusUrl), isPatient: false, cancellationToken);

    /// <summary>Asks once for the result of a job that is over.</summary>
    /// <exception cref="KlingException">The job is not over (400), failed, or its result has expired (404).</exception>
    public async Task<KlingResult<TResponse>> GetResultAsync(CancellationToken cancellationToken = default)
    {
        TResponse value = await _queue.GetResultAsync(Reference, _response, null, isPatient: false, cancellationToken).ConfigureAwait(false);
        return new KlingResult<TResponse>(value, RequestId);
    }

    /// <summary>
    /// Follows the job to its end and fetches the result. Status and result calls that meet a broken connection, a 429 or a 5xx are repeated,
    /// with growing pauses. Cancelling stops the waiting, not the job.
    /// </summary>
    /// <param name="progress">Told of every answer, with the log; null for none.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="KlingException">The job failed, or the queue could not be followed.</exception>
    public Task<KlingResult<TResponse>> WaitAsync(IProgress<QueueUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        FollowAsync(isFresh: false, progress, cancellationToken);

    /// <summary>
    /// Follows the job to its end, by a stream of states or by asking, as <see cref="KlingClientOptions.Following"/> says. Failed calls are repeated as
    /// with <see cref="WaitAsync"/>. Leaving the loop, and cancelling, stop the following, not the job.
    /// </summary>
    /// <param name="cancellationToken">Stops the following.</param>
    /// <returns>The job's states with its log; the last one says that it is over, in success or failure.</returns>
    /// <exception cref="KlingException">The queue could not be followed.</exception>
    public async IAsyncEnumerable<QueueUpdate> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (QueueUpdate update in new JobFollower(_queue, Reference, logs: true).FollowAsync(isFresh: false, cancellationToken).ConfigureAwait(false))
        {
            yield return update;
        }
    }

    /// <summary>Asks the queue to cancel the job.</summary>
    /// <exception cref="KlingNotFoundException">The queue does not know the job.</exception>
    /// <exception cref="KlingException">The queue refused, or gave no proper answer.</exception>
    public Task<KlingCancellation> CancelAsync(CancellationToken cancellationToken = default) => _queue.CancelAsync(Reference, isPatient: false, cancellationToken);

    /// <summary>Endpoint and request id.</summary>
    public override string ToString() => $"{Reference.EndpointId} {RequestId}";

    internal async Task<KlingResult<TResponse>> FollowAsync(bool isFresh, IProgress<QueueUpdate>? progress, CancellationToken cancellationToken)
    {
        using IDisposable? span = KlingTraces.Begin("receive", Reference.EndpointId);
        KlingTraces.Identify(span, RequestId);
        long began = Stopwatch.GetTimestamp();
        try
        {
            QueueUpdate? last = null;
            await foreach (QueueUpdate update in new JobFollower(_queue, Reference, progress is not null).FollowAsync(isFresh, cancellationToken).ConfigureAwait(false))
            {
                progress?.Report(update);
                last = update;
            }

            KlingResult<TResponse> result = await FetchAsync(last!, cancellationToken).ConfigureAwait(false);
            TimeSpan took = Elapsed.Since(began);
            KlingMeters.CountJob(Reference.EndpointId, took, null);
            _queue.Settings.Observer?.OnCompleted(Reference, took);
            return result;
        }
        catch (KlingException exception)
        {
            exception.Job ??= Reference;
            KlingTraces.Fail(span, exception);
            KlingMeters.CountJob(Reference.EndpointId, Elapsed.Since(began), exception);
            _queue.Settings.Observer?.OnFailed(Reference.EndpointId, exception);
            throw;
        }
        catch (OperationCanceledException exception)
        {
            KlingTraces.Fail(span, exception);
            throw;
        }
    }

    private async Task<KlingResult<TResponse>> FetchAsync(QueueUpdate update, CancellationToken cancellationToken)
    {
        try
        {
            TResponse value = await _queue.GetResultAsync(Reference, _response, update, isPatient: true, cancellationToken).ConfigureAwait(false);
            return new KlingResult<TResponse>(value, RequestId) { InferenceTime = update.InferenceTime };
        }
        catch (KlingException exception) when (!update.Status.IsKnown && (int?)exception.StatusCode == 400)
        {
            throw new KlingResponseException(
                $"The queue reports the state '{update.Status}' for request {RequestId} of {Reference.EndpointId}, which this version does not know, and has no result yet", exception)
            {
                StatusCode = exception.StatusCode,
                EndpointId = Reference.EndpointId,
                RequestId = RequestId,
                Detail = exception.Detail,
            };
        }
    }
}
