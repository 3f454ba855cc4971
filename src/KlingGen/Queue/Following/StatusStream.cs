using System.Runtime.CompilerServices;

namespace KlingGen;

/// <summary>A job's states as the queue sends them.</summary>
internal sealed class StatusStream(QueueConnection queue, KlingJobReference job, bool logs)
{
    /// <summary>The states, up to and with the last. Ends early, without a word, where the queue ends the stream.</summary>
    /// <exception cref="KlingException">The queue streams nothing, or the connection broke or fell silent.</exception>
    public async IAsyncEnumerable<QueueUpdate> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Stream, job.EndpointId, job.RequestId);
        Uri url = QueuePaths.Stream(job.StatusUrl);
        using HttpResponseMessage response = await WithinAsync(
            token => queue.Transport.OpenAsync(logs ? QueuePaths.WithLogs(url) : url, context, token), context, cancellationToken).ConfigureAwait(false);
        if ((int)response.StatusCode is < 200 or > 299)
        {
            throw queue.Refused(await ReadAsync(response, context, cancellationToken).ConfigureAwait(false), context);
        }

        if (!string.Equals(response.Content.Headers.ContentType?.MediaType, "text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            throw QueueErrors.Malformed("is no event stream", new QueueAnswer(response.StatusCode, response.Headers, []), context, queue.Key);
        }

        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        EventStream events = new(stream);
        IReadOnlyList<QueueLog> log = [];
        while (await NextAsync(events, context, cancellationToken).ConfigureAwait(false) is { } data)
        {
            if (data.Length == 0)
            {
                continue;
            }

            // A stream tells each line once; a look at the job tells all so far, and so does an update.
            QueueUpdate update = QueueReader.ReadUpdate(new QueueAnswer(response.StatusCode, response.Headers, data), context, queue.Key);
            log = update.Logs.Count > 0 ? [.. log, .. update.Logs] : log;
            update = update with { Logs = log };
            yield return update;
            if (update.Status == QueueStatus.Completed)
            {
                yield break;
            }
        }
    }

    private async Task<byte[]?> NextAsync(EventStream events, QueueCallContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await WithinAsync(
                token => queue.Transport.GuardAsync(() => events.ReadAsync(token), context, token), context, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw QueueErrors.NoAnswer("The stream made no sense", exception, context, queue.Key);
        }
    }

    /// <summary>Waits for a step no longer than a stream may be silent.</summary>
    private async Task<T> WithinAsync<T>(Func<CancellationToken, Task<T>> step, QueueCallContext context, CancellationToken cancellationToken)
    {
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<T> running = step(both.Token);
        if (running.IsCompleted)
        {
            return await running.ConfigureAwait(false);
        }

        Task limit = queue.PauseAsync(queue.Settings.StreamIdleTimeout, both.Token);
        bool isLate = await Task.WhenAny(running, limit).ConfigureAwait(false) == limit && !cancellationToken.IsCancellationRequested;
        if (isLate || cancellationToken.IsCancellationRequested)
        {
            both.Cancel();
        }

        try
        {
            return await running.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (isLate)
        {
            throw QueueErrors.NoAnswer("The stream fell silent", exception, context, queue.Key);
        }
        finally
        {
            both.Cancel();
        }
    }

    private Task<QueueAnswer> ReadAsync(HttpResponseMessage response, QueueCallContext context, CancellationToken cancellationToken) => WithinAsync(
        token => queue.Transport.GuardAsync(() => QueueTransport.ReadAsync(response, token), context, token), context, cancellationToken);
}
