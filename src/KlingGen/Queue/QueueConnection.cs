using System.Text.Json;

namespace KlingGen;

/// <summary>The queue protocol for one client: calls made, answers read, refusals thrown.</summary>
internal sealed class QueueConnection(QueueTransport transport, TimeSpan pollInterval, TimeSpan maxPollInterval)
{
    /// <summary>How often a status or result call is made again when no proper answer comes; a submit never is.</summary>
    private const int MaxRepeats = 5;

    private static readonly TimeSpan _longestRepeatPause = TimeSpan.FromSeconds(30);

    public QueueHosts Hosts => transport.Hosts;

    public ApiKey Key => transport.Key;

    public PollSchedule CreateSchedule() => new(pollInterval, maxPollInterval);

    public Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken) => transport.Clock.Delay(pause, cancellationToken);

    /// <summary>Submits once.</summary>
    public async Task<(KlingJobReference Reference, QueueUpdate Update)> SubmitAsync(string endpointId, byte[] body, CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Submit, endpointId, null);
        QueueAnswer answer = await transport.SendAsync(HttpMethod.Post, Hosts.At(endpointId), body, context, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? QueueReader.ReadSubmitted(answer, context, Hosts, Key) : throw Refused(answer, context);
    }

    /// <summary>Asks for a job's state.</summary>
    public async Task<QueueUpdate> GetStatusAsync(KlingJobReference job, bool logs, bool isPatient, CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Status, job.EndpointId, job.RequestId);
        Uri url = logs ? WithLogs(job.StatusUrl) : job.StatusUrl;
        QueueAnswer answer = await GetAsync(url, context, isPatient, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? QueueReader.ReadUpdate(answer, context, Key) : throw Refused(answer, context);
    }

    /// <summary>Asks for a job's result.</summary>
    public async Task<TResponse> GetResultAsync<TResponse>(
        KlingJobReference job, Json.KlingJsonConverter<TResponse> response, QueueUpdate? last, bool isPatient, CancellationToken cancellationToken)
        where TResponse : notnull
    {
        QueueCallContext context = new(QueueCall.Result, job.EndpointId, job.RequestId);
        QueueAnswer answer = await GetAsync(job.ResponseUrl, context, isPatient, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess)
        {
            throw Refused(answer, context, last);
        }

        try
        {
            Utf8JsonReader reader = new(answer.Body);
            if (!reader.Read())
            {
                throw QueueErrors.Malformed("has no body", answer, context, Key);
            }

            TResponse value = response.ReadWhole(ref reader);
            return reader.Read() ? throw QueueErrors.Malformed("goes on after its end", answer, context, Key) : value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw QueueErrors.Malformed($"does not fit the endpoint's contract: {exception.Message}", answer, context, Key, exception);
        }
    }

    /// <summary>Asks the queue to cancel a job.</summary>
    public async Task<KlingCancellation> CancelAsync(KlingJobReference job, CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Cancel, job.EndpointId, job.RequestId);
        QueueAnswer answer = await transport.SendAsync(HttpMethod.Put, job.CancelUrl, null, context, cancellationToken).ConfigureAwait(false);
        if (answer.IsSuccess)
        {
            return KlingCancellation.Requested;
        }

        return (int)answer.Status == 400 && QueueReader.ReadCancellation(answer) == "ALREADY_COMPLETED"
            ? KlingCancellation.AlreadyCompleted
            : throw Refused(answer, context);
    }

    private async Task<QueueAnswer> GetAsync(Uri url, QueueCallContext context, bool isPatient, CancellationToken cancellationToken)
    {
        TimeSpan pause = pollInterval;
        for (int repeats = isPatient ? MaxRepeats : 0; ; repeats--)
        {
            TimeSpan asked = TimeSpan.Zero;
            try
            {
                QueueAnswer answer = await transport.SendAsync(HttpMethod.Get, url, null, context, cancellationToken).ConfigureAwait(false);
                if (repeats == 0 || !IsPassing(answer, context.Call))
                {
                    return answer;
                }

                asked = answer.RetryAfter?.Delta ?? TimeSpan.Zero;
            }
            catch (KlingConnectionException) when (repeats > 0)
            {
                // Asking again costs nothing; the last failure is thrown.
            }

            pause = asked > pause ? asked : pause;
            pause = pause < _longestRepeatPause ? pause : _longestRepeatPause;
            await PauseAsync(pause, cancellationToken).ConfigureAwait(false);
            pause += pause;
        }
    }

    // A 5xx in answer to a result call is the job's own outcome when fal explains it, and asking again will not change it.
    private bool IsPassing(QueueAnswer answer, QueueCall call) => (int)answer.Status switch
    {
        429 => true,
        >= 500 => call == QueueCall.Status || ErrorBody.Read(answer.Body, Key) is null,
        _ => false,
    };

    private KlingException Refused(QueueAnswer answer, QueueCallContext context, QueueUpdate? last = null) =>
        QueueErrors.Refused(answer, context, Key, transport.Clock, last);

    private static Uri WithLogs(Uri url) => new UriBuilder(url) { Query = url.Query.Length > 1 ? url.Query.Substring(1) + "&logs=1" : "logs=1" }.Uri;
}
