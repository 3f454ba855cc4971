namespace KlingGen.Emulator.Jobs;

/// <summary>How far a job is. Changed under the queue's lock only.</summary>
internal sealed class JobCourse(JobPlan plan)
{
    public FalJobState State { get; set; } = FalJobState.Queued;

    public string GatewayRequestId { get; set; } = plan.RequestId;

    public int Runs { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When the run under way ends.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether the run under way ends in a cancellation.</summary>
    public bool IsCancelling { get; set; }

    public FalAnswer Outcome { get; set; } = plan.Outcome;

    public TaskCompletionSource Change { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsOver => State is FalJobState.Succeeded or FalJobState.Failed or FalJobState.Cancelled;
}
