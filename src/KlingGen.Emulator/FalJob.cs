using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Payloads;

namespace KlingGen.Emulator;

/// <summary>A job that the emulator took.</summary>
public sealed class FalJob
{
    private readonly JobQueue _queue;

    internal FalJob(JobQueue queue, string endpointId, string body, PayloadReport report, JobPlan plan)
    {
        _queue = queue;
        EndpointId = endpointId;
        Body = body;
        Report = report;
        Plan = plan;
        RequestId = plan.RequestId;
        Course = new JobCourse(plan);
    }

    /// <summary>The job's id.</summary>
    public string RequestId { get; }

    /// <summary>The id of its latest run; differs from <see cref="RequestId"/> once a run failed and was repeated.</summary>
    public string GatewayRequestId => _queue.Look(this).GatewayRequestId;

    /// <summary>The full id of the endpoint it was submitted to.</summary>
    public string EndpointId { get; }

    /// <summary>The payload as it came.</summary>
    public string Body { get; }

    /// <summary>What the submit's headers asked for.</summary>
    public FalPlatformHeaders Headers => Plan.Headers;

    /// <summary>Where its end is told, or null.</summary>
    public Uri? WebhookUrl => Plan.WebhookUrl;

    /// <summary>JSON paths of the fields that the endpoint does not have; the service drops them without a word.</summary>
    public IReadOnlyList<string> IgnoredFields => Report.IgnoredFields;

    /// <summary>What is wrong with the payload, one line each; empty for a valid one.</summary>
    public IReadOnlyList<string> Errors => [.. Report.Errors.Select(error => error.ToString())];

    /// <summary>When it was taken.</summary>
    public DateTimeOffset SubmittedAt => Plan.SubmittedAt;

    /// <summary>Where it stands now.</summary>
    public FalJobState State => _queue.Look(this).State;

    /// <summary>How often it was run, the run under way included.</summary>
    public int Runs => _queue.Look(this).Runs;

    internal PayloadReport Report { get; }

    internal JobPlan Plan { get; }

    /// <summary>How far it is. The queue's own: only <see cref="JobQueue"/> may touch it.</summary>
    internal JobCourse Course { get; }

    /// <summary>Completes at the job's next change of state.</summary>
    internal Task NextChange => _queue.NextChange(this);
}
