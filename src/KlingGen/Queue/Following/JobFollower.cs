using System.Runtime.CompilerServices;

namespace KlingGen;

/// <summary>Follows a job to its end: by its stream of states where that is wanted and goes well, else by asking.</summary>
internal sealed class JobFollower(QueueConnection queue, KlingJobReference job, bool logs)
{
    /// <summary>
    /// After so many looks that all found a state this version does not know, the result itself is asked for: it tells whether the job is over.
    /// </summary>
    private const int UnknownStatusLimit = 10;

    private readonly Uri _status = logs ? QueuePaths.WithLogs(job.StatusUrl) : job.StatusUrl;
    private int _unknown;

    /// <summary>The job's states. The last one is either that it is over, or one that this version does not know.</summary>
    /// <param name="isFresh">Whether the job was submitted just now, so that a first look can wait.</param>
    /// <param name="cancellationToken">Stops the following, not the job.</param>
    /// <exception cref="KlingException">The queue refused, or could not be reached again and again.</exception>
    public async IAsyncEnumerable<QueueUpdate> FollowAsync(bool isFresh, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (queue.Settings.Following == KlingFollowing.Streaming)
        {
            await foreach (QueueUpdate update in StreamAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return update;
                if (IsLast(update))
                {
                    yield break;
                }
            }

            isFresh = false;
        }

        PollSchedule schedule = queue.CreateSchedule();
        while (true)
        {
            if (isFresh)
            {
                await queue.PauseAsync(schedule.Next(), cancellationToken).ConfigureAwait(false);
            }

            isFresh = true;
            QueueUpdate update = await queue.GetStatusAsync(job, _status, isPatient: true, cancellationToken).ConfigureAwait(false);
            queue.Settings.Observer?.OnUpdate(job, update);
            yield return update;
            if (IsLast(update))
            {
                yield break;
            }
        }
    }

    /// <summary>The stream's states; ends where the stream does, in whatever way.</summary>
    private async IAsyncEnumerable<QueueUpdate> StreamAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<QueueUpdate> states = new StatusStream(queue, job, logs).ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable disposal = states.ConfigureAwait(false);
        bool isOver = false;
        while (true)
        {
            KlingException? reason = null;
            bool hasNext = false;
            try
            {
                hasNext = await states.MoveNextAsync().ConfigureAwait(false);
            }
            catch (KlingException exception)
            {
                // Whatever it is, asking shows whether it matters.
                reason = exception;
            }

            if (!hasNext)
            {
                if (!isOver)
                {
                    queue.Settings.Observer?.OnStreamLost(job, reason);
                }

                yield break;
            }

            queue.Settings.Observer?.OnUpdate(job, states.Current);
            isOver = states.Current.Status == QueueStatus.Completed;
            yield return states.Current;
        }
    }

    private bool IsLast(QueueUpdate update)
    {
        _unknown = update.Status.IsKnown ? 0 : _unknown + 1;
        return update.Status == QueueStatus.Completed || _unknown == UnknownStatusLimit;
    }
}
