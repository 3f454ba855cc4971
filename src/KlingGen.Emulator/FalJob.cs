using KlingGen.Emulator.Payloads;

namespace KlingGen.Emulator;

/// <summary>A job that the emulator took.</summary>
public sealed class FalJob
{
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private DateTimeOffset? _cancelledAt;

    internal FalJob(TimeProvider time, string requestId, string endpointId, string body, PayloadReport report, FalAnswer outcome, TimeSpan queuedFor, TimeSpan runsFor)
    {
        _time = time;
        RequestId = requestId;
        EndpointId = endpointId;
        Body = body;
        Report = report;
        Outcome = outcome;
        SubmittedAt = time.GetUtcNow();
        StartsAt = SubmittedAt + queuedFor;
        EndsAt = StartsAt + runsFor;
    }

    /// <summary>The job's id.</summary>
    public string RequestId { get; }

    /// <summary>The full id of the endpoint it was submitted to.</summary>
    public string EndpointId { get; }

    /// <summary>The payload as it came.</summary>
    public string Body { get; }

    /// <summary>JSON paths of the fields that the endpoint does not have; the service drops them without a word.</summary>
    public IReadOnlyList<string> IgnoredFields => Report.IgnoredFields;

    /// <summary>What is wrong with the payload, one line each; empty for a valid one.</summary>
    public IReadOnlyList<string> Errors => [.. Report.Errors.Select(error => error.ToString())];

    /// <summary>When it was taken.</summary>
    public DateTimeOffset SubmittedAt { get; }

    /// <summary>Where it stands now.</summary>
    public FalJobState State
    {
        get
        {
            lock (_lock)
            {
                return StateAt(_time.GetUtcNow());
            }
        }
    }

    internal PayloadReport Report { get; }

    /// <summary>What the result call answers once the job is over, unless it was cancelled.</summary>
    internal FalAnswer Outcome { get; }

    internal DateTimeOffset StartsAt { get; }

    internal DateTimeOffset EndsAt { get; }

    internal bool IsOver => State is FalJobState.Succeeded or FalJobState.Failed or FalJobState.Cancelled;

    /// <summary>Cancels; false when the job is over already.</summary>
    internal bool TryCancel()
    {
        lock (_lock)
        {
            DateTimeOffset now = _time.GetUtcNow();
            if (StateAt(now) is not (FalJobState.Queued or FalJobState.Running))
            {
                return false;
            }

            _cancelledAt = now;
            return true;
        }
    }

    private FalJobState StateAt(DateTimeOffset now)
    {
        if (_cancelledAt is not null)
        {
            return FalJobState.Cancelled;
        }

        if (now < StartsAt)
        {
            return FalJobState.Queued;
        }

        if (now < EndsAt)
        {
            return FalJobState.Running;
        }

        return Outcome.Status is >= 200 and <= 299 ? FalJobState.Succeeded : FalJobState.Failed;
    }
}
