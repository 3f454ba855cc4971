namespace KlingGen;

/// <summary>Which call is made and for what: what an error tells its reader.</summary>
/// <param name="Call">The call.</param>
/// <param name="EndpointId">The endpoint's full id; the file's name for an upload.</param>
/// <param name="RequestId">The job's id, once known.</param>
internal sealed record QueueCallContext(QueueCall Call, string EndpointId, string? RequestId)
{
    /// <summary>When a submit was sent: with it a job is found whose id never came back.</summary>
    public DateTimeOffset? SentAt { get; init; }

    public QueueCallContext At(DateTimeOffset time) => this with { SentAt = time };
}
