#if NET
using System.Diagnostics.Metrics;
#endif

namespace KlingGen;

/// <summary>The figures of the meter <c>KlingGen</c>, with OpenTelemetry's messaging names where these fit. Without platform support they count nothing.</summary>
internal static class KlingMeters
{
#if NET
    private static readonly Meter _meter = new(KlingTraces.Name);

    private static readonly Counter<long> _sent = _meter.CreateCounter<long>("messaging.client.sent.messages", "{message}", "Requests submitted.");

    private static readonly Histogram<double> _submits = _meter.CreateHistogram<double>("messaging.client.operation.duration", "s", "Duration of submits.");

    private static readonly Histogram<double> _jobs = _meter.CreateHistogram<double>("klinggen.job.duration", "s", "From the beginning of following a job to its result or failure.");

    private static readonly Counter<long> _repeats = _meter.CreateCounter<long>("klinggen.call.repeats", "{call}", "Calls made again.");

    public static bool IsOn => _submits.Enabled || _sent.Enabled || _jobs.Enabled;

    public static void CountRepeat(QueueCall call, string endpointId)
    {
        if (_repeats.Enabled)
        {
            _repeats.Add(1, Tag(KlingTraces.Destination, endpointId), Tag("klinggen.call", Lower(call)));
        }
    }

    public static void CountSubmit(string endpointId, TimeSpan duration, KlingException? error)
    {
        KeyValuePair<string, object?>[] tags = Tags(endpointId, error, Tag(KlingTraces.Operation, "send"));
        _sent.Add(1, tags);
        _submits.Record(duration.TotalSeconds, tags);
    }

    public static void CountJob(string endpointId, TimeSpan duration, KlingException? error) => _jobs.Record(duration.TotalSeconds, Tags(endpointId, error));

    private static KeyValuePair<string, object?>[] Tags(string endpointId, KlingException? error, params KeyValuePair<string, object?>[] more) =>
    [
        Tag(KlingTraces.SystemTag, KlingTraces.Fal),
        Tag(KlingTraces.Destination, endpointId),
        .. more,
        .. error is null ? Array.Empty<KeyValuePair<string, object?>>() : [Tag(KlingTraces.ErrorType, KlingTraces.Sort(error))],
    ];

    private static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);

    private static string Lower(QueueCall call) => call.ToString().ToLowerInvariant();
#else
    public static bool IsOn => false;

    public static void CountRepeat(QueueCall call, string endpointId) => _ = (call, endpointId);

    public static void CountSubmit(string endpointId, TimeSpan duration, KlingException? error) => _ = (endpointId, duration, error);

    public static void CountJob(string endpointId, TimeSpan duration, KlingException? error) => _ = (endpointId, duration, error);
#endif
}
