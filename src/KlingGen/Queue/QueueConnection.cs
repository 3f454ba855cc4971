using System.Text.Json;
using KlingGen.Json;

namespace KlingGen;

/// <summary>The queue protocol for one client: calls made, answers read, refusals thrown.</summary>
internal sealed class QueueConnection(QueueTransport transport, QueueSettings settings, KlingRetryStrategy retries)
{
    public QueueHosts Hosts => transport.Hosts;

    public ApiKey Key => transport.Key;

    public QueueTransport Transport => transport;

    public QueueSettings Settings => settings;

    public PollSchedule CreateSchedule() => new(settings.PollInterval, settings.MaxPollInterval);

    public Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken) => transport.Clock.Delay(pause, cancellationToken);

    /// <summary>Submits, again only after a try that cannot have been taken.</summary>
    /// <param name="endpointId">What to call.</param>
    /// <param name="body">The payload.</param>
    /// <param name="headers">What goes beside it.</param>
    /// <param name="caller">Stops further tries.</param>
    /// <param name="giveUp">Breaks off the one under way.</param>
    /// <exception cref="OperationCanceledException">Cancelled when nothing was under way: there is no job.</exception>
    /// <exception cref="KlingException">The queue did not take the request, or nobody knows whether it did.</exception>
    public async Task<(KlingJobReference Reference, QueueUpdate Update)> SubmitAsync(
        string endpointId, byte[] body, SubmitHeaders headers, CancellationToken caller, CancellationToken giveUp)
    {
        Uri url = Hosts.At(endpointId + headers.Query);
        QueueCallContext context = new(QueueCall.Submit, endpointId, null);
        using SubmitGuard guard = new(
            token =>
            {
                context = context.At(transport.Clock.UtcNow);
                return TryAsync(() => transport.SendAsync(HttpMethod.Post, url, body, headers.All, context, token), context);
            },
            exception => QueueErrors.NoAnswer("The call was broken off", exception, context, Key),
            caller,
            giveUp);
        QueueAnswer answer = await RunAsync(QueueCall.Submit, context, guard.AttemptAsync, guard, caller).ConfigureAwait(false);
        return answer.IsSuccess ? QueueReader.ReadSubmitted(answer, context, Hosts, Key) : throw Refused(answer, context);
    }

    /// <summary>Asks for a job's state.</summary>
    /// <param name="job">The job.</param>
    /// <param name="url">Its status address, with or without a wish for the log.</param>
    /// <param name="isPatient">Whether the call is made again where that may help.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<QueueUpdate> GetStatusAsync(KlingJobReference job, Uri url, bool isPatient, CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Status, job.EndpointId, job.RequestId);
        QueueAnswer answer = await GetAsync(url, context, isPatient, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? QueueReader.ReadUpdate(answer, context, Key) : throw Refused(answer, context);
    }

    /// <summary>Asks for a job's result.</summary>
    public async Task<TResponse> GetResultAsync<TResponse>(
        KlingJobReference job, KlingJsonConverter<TResponse> response, QueueUpdate? last, bool isPatient, CancellationToken cancellationToken)
        where TResponse : notnull
    {
        QueueCallContext context = new(QueueCall.Result, job.EndpointId, job.RequestId);
        QueueAnswer answer = await GetAsync(job.ResponseUrl, context, isPatient, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? ReadResult(answer, response, context) : throw Refused(answer, context, last);
    }

    /// <summary>Reads a result, however it came.</summary>
    /// <exception cref="KlingResponseException">It does not fit the contract.</exception>
    public TResponse ReadResult<TResponse>(QueueAnswer answer, KlingJsonConverter<TResponse> response, QueueCallContext context)
        where TResponse : notnull
    {
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

    /// <summary>Reads the payload of a webhook.</summary>
    public TResponse ReadWebhook<TResponse>(KlingWebhookMessage message, string endpointId, KlingJsonConverter<TResponse> response)
        where TResponse : notnull
    {
        QueueCallContext context = new(QueueCall.Result, endpointId, message.RequestId);
        QueueAnswer answer = QueueAnswer.FromWebhook(message);
        if (!message.IsSuccess)
        {
            throw Refused(answer, context, new QueueUpdate { Status = QueueStatus.Completed, RequestId = message.RequestId, Error = message.Error });
        }

        return message.PayloadError is null
            ? ReadResult(answer, response, context)
            : throw QueueErrors.Malformed($"is not in the webhook ({message.PayloadError})", answer, context, Key);
    }

    /// <summary>Asks the queue to cancel a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="isPatient">Whether the call is made again where that may help.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<KlingCancellation> CancelAsync(KlingJobReference job, bool isPatient, CancellationToken cancellationToken)
    {
        QueueCallContext context = new(QueueCall.Cancel, job.EndpointId, job.RequestId);
        bool mayHaveWorked = false;
        QueueAnswer answer = isPatient ? await RepeatAsync(context, SendAsync, cancellationToken).ConfigureAwait(false) : await SendAsync(cancellationToken).ConfigureAwait(false);
        if (answer.IsSuccess)
        {
            return KlingCancellation.Requested;
        }

        if ((int)answer.Status != 400 || QueueReader.ReadCancellation(answer) != "ALREADY_COMPLETED")
        {
            throw Refused(answer, context);
        }

        // What ended the job may have been the call whose answer was lost.
        return mayHaveWorked ? KlingCancellation.Requested : KlingCancellation.AlreadyCompleted;

        async Task<QueueAnswer> SendAsync(CancellationToken token)
        {
            bool isTold = false;
            try
            {
                QueueAnswer given = await transport.SendAsync(HttpMethod.Put, job.CancelUrl, null, null, context, token).ConfigureAwait(false);
                isTold = (int)given.Status < 500;
                return given;
            }
            finally
            {
                mayHaveWorked |= !isTold;
            }
        }
    }

    /// <summary>Makes a call that does no harm when it is made again.</summary>
    public Task<QueueAnswer> RepeatAsync(QueueCallContext context, Func<CancellationToken, Task<QueueAnswer>> send, CancellationToken cancellationToken) =>
        RunAsync(context.Call, context, token => TryAsync(() => send(token), context), null, cancellationToken);

    public KlingException Refused(QueueAnswer answer, QueueCallContext context, QueueUpdate? last = null) =>
        QueueErrors.Refused(answer, context, Key, transport.Clock, last);

    private Task<QueueAnswer> GetAsync(Uri url, QueueCallContext context, bool isPatient, CancellationToken cancellationToken) => isPatient
        ? RepeatAsync(context, token => transport.SendAsync(HttpMethod.Get, url, null, null, context, token), cancellationToken)
        : transport.SendAsync(HttpMethod.Get, url, null, null, context, cancellationToken);

    private async Task<QueueAnswer> RunAsync(
        QueueCall call, QueueCallContext context, Func<CancellationToken, Task<KlingAttempt>> attempt, SubmitGuard? guard, CancellationToken cancellationToken)
    {
        int tries = 0;
        KlingAttempt? latest = null;
        try
        {
            KlingAttempt made = await retries.ExecuteAsync(
                call,
                async token =>
                {
                    if (tries++ > 0)
                    {
                        KlingMeters.CountRepeat(call, context.EndpointId);
                        settings.Observer?.OnRepeating(call, context.EndpointId, context.RequestId, tries);
                    }

                    return latest = await attempt(token).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            return made.Answer ?? throw made.Error!;
        }
        catch (Exception exception) when (exception is not KlingException)
        {
            // What was sent last decides, for there may be a job.
            if (guard is not null && await guard.SettleAsync().ConfigureAwait(false) is { } last)
            {
                return last.Answer ?? throw last.Error!;
            }

            if (exception is OperationCanceledException)
            {
                // Who stops waiting for a cancellation wants to know what is in its way.
                if (call == QueueCall.Cancel && latest is not null)
                {
                    return latest.Answer ?? throw latest.Error!;
                }

                throw;
            }

            // The strategy's own: a circuit that is open, a time limit that is over.
            throw QueueErrors.NotMade(exception, context, Key);
        }
    }

    private async Task<KlingAttempt> TryAsync(Func<Task<QueueAnswer>> send, QueueCallContext context)
    {
        try
        {
            QueueAnswer answer = await send().ConfigureAwait(false);
            return new KlingAttempt(answer, QueueErrors.MayRepeat(answer, context, Key), QueueErrors.RetryAfter(answer, transport.Clock));
        }
        catch (KlingConnectionException exception)
        {
            return new KlingAttempt(exception, exception.IsRetryable);
        }
        catch (KlingException exception)
        {
            return new KlingAttempt(exception, mayRepeat: false);
        }
    }
}
