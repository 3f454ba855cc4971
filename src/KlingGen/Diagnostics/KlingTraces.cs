#if NET
using System.Diagnostics;
#endif

namespace KlingGen;

/// <summary>The spans of the activity source <c>KlingGen</c>: a <c>send</c> for a submit, a <c>receive</c> for following a job. The HTTP calls below have spans of .NET's own.</summary>
internal static class KlingTraces
{
    public const string Name = "KlingGen";
    public const string SystemTag = "messaging.system";
    public const string Fal = "fal";
    public const string Destination = "messaging.destination.name";
    public const string Operation = "messaging.operation.type";
    public const string ErrorType = "error.type";

#if NET
    private static readonly ActivitySource _source = new(Name);

    public static IDisposable? Begin(string operation, string endpointId)
    {
        Activity? activity = _source.StartActivity($"{operation} {endpointId}", operation == "send" ? ActivityKind.Producer : ActivityKind.Consumer);
        return activity?.SetTag(SystemTag, Fal).SetTag(Destination, endpointId).SetTag(Operation, operation).SetTag("messaging.operation.name", operation);
    }

    public static void Identify(IDisposable? span, string requestId) => ((Activity?)span)?.SetTag("messaging.message.id", requestId);

    public static void Fail(IDisposable? span, Exception error) =>
        ((Activity?)span)?.SetTag(ErrorType, Sort(error)).SetStatus(ActivityStatusCode.Error, error is KlingException ? error.Message : error.GetType().Name);
#else
    public static IDisposable? Begin(string operation, string endpointId)
    {
        _ = (operation, endpointId);
        return null;
    }

    public static void Identify(IDisposable? span, string requestId) => _ = (span, requestId);

    public static void Fail(IDisposable? span, Exception error) => _ = (span, error);
#endif

    /// <summary>fal's name for the sort of failure, else the HTTP status, else the exception's type.</summary>
    public static string Sort(Exception error) => error is KlingException kling
        ? kling.ErrorType ?? (kling.StatusCode is { } status ? ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture) : error.GetType().Name)
        : error.GetType().Name;
}
