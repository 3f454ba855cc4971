namespace KlingGen;

/// <summary>The calls of the queue protocol.</summary>
internal enum QueueCall
{
    Submit,
    Status,
    Result,
    Cancel,
}

/// <summary>Which call is made and for what: what an error tells its reader.</summary>
internal sealed record QueueCallContext(QueueCall Call, string EndpointId, string? RequestId);
