namespace KlingGen;

/// <summary>A verified webhook for a job of one endpoint.</summary>
/// <typeparam name="TResponse">What the endpoint gives.</typeparam>
public sealed class KlingWebhookDelivery<TResponse>
    where TResponse : notnull
{
    internal KlingWebhookDelivery(KlingWebhookMessage message, KlingResult<TResponse>? result, KlingException? error, IServiceProvider services)
    {
        Message = message;
        Result = result;
        Error = error;
        Services = services;
    }

    /// <summary>What the webhook says.</summary>
    public KlingWebhookMessage Message { get; }

    /// <summary>The job's id. fal may deliver a job more than once: do what follows from it once for each id.</summary>
    public string RequestId => Message.RequestId;

    /// <summary>What was made; null when the job failed.</summary>
    public KlingResult<TResponse>? Result { get; }

    /// <summary>Why the job failed, or why its payload could not be read; null in success.</summary>
    public KlingException? Error { get; }

    /// <summary>The services of the HTTP request.</summary>
    public IServiceProvider Services { get; }
}
