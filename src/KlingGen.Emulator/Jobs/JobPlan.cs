namespace KlingGen.Emulator.Jobs;

/// <summary>What is settled about a job when it is taken.</summary>
/// <param name="RequestId">Its id.</param>
/// <param name="SubmittedAt">When it was taken.</param>
/// <param name="QueuedFor">How long it waits at least.</param>
/// <param name="RunsFor">How long each run takes.</param>
/// <param name="Outcome">What the result call answers in the end.</param>
/// <param name="Headers">What the submit's headers asked for.</param>
internal sealed record JobPlan(string RequestId, DateTimeOffset SubmittedAt, TimeSpan QueuedFor, TimeSpan RunsFor, FalAnswer Outcome, FalPlatformHeaders Headers)
{
    public Uri? WebhookUrl { get; init; }

    /// <summary>How many runs fail first.</summary>
    public int FailingRuns { get; init; }

    /// <summary>What those end in.</summary>
    public FalAnswer? RunFailure { get; init; }
}
