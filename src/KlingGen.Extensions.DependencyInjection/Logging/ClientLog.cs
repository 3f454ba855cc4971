using Microsoft.Extensions.Logging;

namespace KlingGen;

/// <summary>The messages of the log.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "Submitting {Bytes} bytes to {EndpointId}")]
    public static partial void Submitting(this ILogger logger, string endpointId, int bytes);

    [LoggerMessage(2, LogLevel.Trace, "Payload to {EndpointId}: {Payload}", SkipEnabledCheck = true)]
    public static partial void Payload(this ILogger logger, string endpointId, string payload);

    [LoggerMessage(3, LogLevel.Information, "Submitted request {RequestId} to {EndpointId}")]
    public static partial void Submitted(this ILogger logger, string endpointId, string requestId);

    [LoggerMessage(4, LogLevel.Warning, "Try {Attempt} of the {Call} call to {EndpointId}, request {RequestId}")]
    public static partial void Repeating(this ILogger logger, QueueCall call, string endpointId, string? requestId, int attempt);

    [LoggerMessage(5, LogLevel.Debug, "The stream of request {RequestId} to {EndpointId} is lost: {Reason}")]
    public static partial void StreamLost(this ILogger logger, string endpointId, string requestId, string reason);

    [LoggerMessage(6, LogLevel.Debug, "Request {RequestId} to {EndpointId} is {Status}, {QueuePosition} ahead")]
    public static partial void Updated(this ILogger logger, string endpointId, string requestId, string status, int? queuePosition);

    [LoggerMessage(7, LogLevel.Information, "Request {RequestId} to {EndpointId} succeeded after {Seconds:0.0} s")]
    public static partial void Completed(this ILogger logger, string endpointId, string requestId, double seconds);

    [LoggerMessage(8, LogLevel.Information, "Request {RequestId} to {EndpointId} was cancelled here; the queue: {Answer}")]
    public static partial void Cancelled(this ILogger logger, string endpointId, string requestId, KlingCancellation answer);

    [LoggerMessage(9, LogLevel.Warning, "Request {RequestId} to {EndpointId} was cancelled here, but the queue could not be asked to cancel it")]
    public static partial void NotCancelled(this ILogger logger, string endpointId, string requestId);

    [LoggerMessage(10, LogLevel.Error, "A request to {EndpointId} failed, request {RequestId}, job may exist: {JobMayExist}")]
    public static partial void Failed(this ILogger logger, string endpointId, string? requestId, bool jobMayExist, Exception error);
}
