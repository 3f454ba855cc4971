using System.Diagnostics;

namespace KlingGen;

/// <summary>Puts requests to one endpoint into the queue, and takes them out again when nobody wants them any more.</summary>
internal sealed class Submission(QueueConnection queue, string endpointId)
{
    /// <summary>How long a cancelled call may still take to learn its job's id and to have it cancelled, each.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    /// <summary>Submits a payload.</summary>
    /// <exception cref="KlingException">The queue did not take it, or nobody knows.</exception>
    /// <exception cref="KlingCanceledException">Cancelled once the submit was under way.</exception>
    /// <exception cref="OperationCanceledException">Cancelled when no job could come of it.</exception>
    public async Task<(KlingJobReference Reference, QueueUpdate First)> SubmitAsync(byte[] body, SubmitHeaders headers, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using IDisposable? span = KlingTraces.Begin("send", endpointId);
        long began = Stopwatch.GetTimestamp();
        queue.Settings.Observer?.OnSubmitting(endpointId, body);
        try
        {
            (KlingJobReference reference, QueueUpdate first) = await SubmitOrAbandonAsync(body, headers, cancellationToken).ConfigureAwait(false);
            KlingTraces.Identify(span, reference.RequestId);
            if (KlingMeters.IsOn)
            {
                KlingMeters.CountSubmit(endpointId, Elapsed.Since(began), null);
            }

            queue.Settings.Observer?.OnSubmitted(reference);
            return (reference, first);
        }
        catch (KlingException exception)
        {
            KlingTraces.Fail(span, exception);
            if (KlingMeters.IsOn)
            {
                KlingMeters.CountSubmit(endpointId, Elapsed.Since(began), exception);
            }

            queue.Settings.Observer?.OnFailed(endpointId, exception);
            throw;
        }
        catch (OperationCanceledException exception)
        {
            KlingTraces.Fail(span, exception);
            throw;
        }
    }

    /// <summary>Has a job cancelled whose caller cancelled, and makes the exception that says how that went.</summary>
    public async Task<KlingCanceledException> AbandonAsync(KlingJobReference job, CancellationToken cancellationToken)
    {
        using CancellationTokenSource giveUp = new();
        Task<KlingCancellation> cancelling = queue.CancelAsync(job, isPatient: true, giveUp.Token);
        await EndOrGraceAsync(cancelling).ConfigureAwait(false);
        giveUp.Cancel();
        try
        {
            KlingCancellation answer = await cancelling.ConfigureAwait(false);
            queue.Settings.Observer?.OnCancelled(job, answer);
            return new KlingCanceledException($"Cancelled. The queue on request {job.RequestId} of {endpointId}: {answer}", null, cancellationToken)
            {
                Job = job,
                Cancellation = answer,
            };
        }
        catch (Exception exception) when (exception is KlingException or OperationCanceledException)
        {
            queue.Settings.Observer?.OnCancelled(job, null);
            return new KlingCanceledException(
                $"Cancelled, but the queue could not be asked to cancel request {job.RequestId} of {endpointId}; the job may go on", exception, cancellationToken)
            {
                Job = job,
            };
        }
    }

    // From the sending on the job may exist, and be paid, whether or not the caller still wants it. So a cancelled caller does not break the
    // call off at once: it stays a little for the job's id, by which the job can be cancelled.
    private async Task<(KlingJobReference Reference, QueueUpdate First)> SubmitOrAbandonAsync(byte[] body, SubmitHeaders headers, CancellationToken cancellationToken)
    {
        using CancellationTokenSource giveUp = new();
        Task<(KlingJobReference Reference, QueueUpdate Update)> submitting = queue.SubmitAsync(endpointId, body, headers, cancellationToken, giveUp.Token);
        if (await EndsBeforeAsync(submitting, cancellationToken).ConfigureAwait(false))
        {
            return await submitting.ConfigureAwait(false);
        }

        await EndOrGraceAsync(submitting).ConfigureAwait(false);
        giveUp.Cancel();
        KlingJobReference late;
        try
        {
            late = (await submitting.ConfigureAwait(false)).Reference;
        }
        catch (KlingException exception)
        {
            string rest = exception.JobMayExist ? "; the job may exist" : " without success";
            throw new KlingCanceledException($"Cancelled while a request to {endpointId} was being submitted{rest}", exception, cancellationToken);
        }

        throw await AbandonAsync(late, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> EndsBeforeAsync(Task task, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
        {
            return await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false) == task;
        }
    }

    private async Task EndOrGraceAsync(Task task)
    {
        // The pause is ended with the task: a clock that holds thousands of forgotten ones is a leak.
        using CancellationTokenSource over = new();
        await Task.WhenAny(task, queue.PauseAsync(_grace, over.Token)).ConfigureAwait(false);
        over.Cancel();
    }
}
