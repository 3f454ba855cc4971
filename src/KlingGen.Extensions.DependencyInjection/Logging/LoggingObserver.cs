using System.Text;
using Microsoft.Extensions.Logging;

namespace KlingGen;

/// <summary>Writes what a client does into a log.</summary>
internal sealed class LoggingObserver(ILogger logger, bool withPayloads) : KlingObserver
{
    public override void OnSubmitting(string endpointId, ReadOnlyMemory<byte> body)
    {
        logger.Submitting(endpointId, body.Length);
        if (withPayloads && logger.IsEnabled(LogLevel.Trace))
        {
            logger.Payload(endpointId, Encoding.UTF8.GetString(body.Span));
        }
    }

    public override void OnSubmitted(KlingJobReference job) => logger.Submitted(job.EndpointId, job.RequestId);

    public override void OnRepeating(QueueCall call, string endpointId, string? requestId, int attempt) => logger.Repeating(call, endpointId, requestId, attempt);

    public override void OnStreamLost(KlingJobReference job, KlingException? reason) => logger.StreamLost(job.EndpointId, job.RequestId, reason?.Message ?? "it ended");

    public override void OnUpdate(KlingJobReference job, QueueUpdate update) => logger.Updated(job.EndpointId, job.RequestId, update.Status.Value, update.QueuePosition);

    public override void OnCompleted(KlingJobReference job, TimeSpan duration) => logger.Completed(job.EndpointId, job.RequestId, duration.TotalSeconds);

    public override void OnCancelled(KlingJobReference job, KlingCancellation? answer)
    {
        if (answer is null)
        {
            logger.NotCancelled(job.EndpointId, job.RequestId);
        }
        else
        {
            logger.Cancelled(job.EndpointId, job.RequestId, answer.Value);
        }
    }

    public override void OnFailed(string endpointId, KlingException error) => logger.Failed(endpointId, error.RequestId, error.JobMayExist, error);
}
