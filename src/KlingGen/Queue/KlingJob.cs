using KlingGen.Json;

namespace KlingGen;

/// <summary>A handle on a submitted job. Safe to use from several threads.</summary>
public sealed class KlingJob<TResponse>
    where TResponse : notnull
{
    /// <summary>
    /// After so many looks that all found a state this version does not know, the result itself is asked for: it tells whether the job is over.
    /// </summary>
    private const int UnknownStatusLimit = 10;

    private readonly QueueConnection _queue;
    private readonly KlingJsonConverter<TResponse> _response;

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
        _queue.GetStatusAsync(Reference, logs: true, isPatient: false, cancellationToken);

    /// <summary>Asks once for the result of a job that is over.</summary>
    /// <exception cref="KlingException">The job is not over (400), failed, or its result has expired (404).</exception>
    public async Task<KlingResult<TResponse>> GetResultAsync(CancellationToken cancellationToken = default)
    {
        TResponse value = await _queue.GetResultAsync(Reference, _response, null, isPatient: false, cancellationToken).ConfigureAwait(false);
        return new KlingResult<TResponse>(value, RequestId);
    }

    /// <summary>
    /// Follows the job to its end and fetches the result. Status and result calls that meet a broken connection, a 429 or a 5xx are repeated
    /// up to five times each, with growing pauses. Cancelling stops the waiting, not the job.
    /// </summary>
    /// <param name="progress">Told of every answer, with the log; null for none.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="KlingException">The job failed, or the queue could not be followed.</exception>
    public Task<KlingResult<TResponse>> WaitAsync(IProgress<QueueUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        FollowAsync(_queue.CreateSchedule(), progress, cancellationToken);

    /// <summary>Asks the queue to cancel the job.</summary>
    /// <exception cref="KlingNotFoundException">The queue does not know the job.</exception>
    /// <exception cref="KlingException">The queue refused, or gave no proper answer.</exception>
    public Task<KlingCancellation> CancelAsync(CancellationToken cancellationToken = default) => _queue.CancelAsync(Reference, cancellationToken);

    /// <summary>Endpoint and request id.</summary>
    public override string ToString() => $"{Reference.EndpointId} {RequestId}";

    internal async Task<KlingResult<TResponse>> FollowAsync(PollSchedule schedule, IProgress<QueueUpdate>? progress, CancellationToken cancellationToken)
    {
        int unknown = 0;
        while (true)
        {
            QueueUpdate update = await _queue.GetStatusAsync(Reference, progress is not null, isPatient: true, cancellationToken).ConfigureAwait(false);
            progress?.Report(update);
            unknown = update.Status.IsKnown ? 0 : unknown + 1;
            if (update.Status == QueueStatus.Completed || unknown == UnknownStatusLimit)
            {
                return await FetchAsync(update, cancellationToken).ConfigureAwait(false);
            }

            await _queue.PauseAsync(schedule.Next(), cancellationToken).ConfigureAwait(false);
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
