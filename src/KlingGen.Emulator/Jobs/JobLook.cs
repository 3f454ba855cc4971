namespace KlingGen.Emulator.Jobs;

/// <summary>A job as it stands at one moment.</summary>
/// <param name="Now">The moment.</param>
/// <param name="State">Its state.</param>
/// <param name="GatewayRequestId">The id of its latest run.</param>
/// <param name="Runs">How often it was started.</param>
/// <param name="Ahead">How many jobs of this emulator go before it.</param>
/// <param name="StartedAt">When its latest run began.</param>
/// <param name="EndedAt">When it was over.</param>
/// <param name="Outcome">What its result call answers once it is over.</param>
internal sealed record JobLook(
    DateTimeOffset Now, FalJobState State, string GatewayRequestId, int Runs, int Ahead, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, FalAnswer Outcome)
{
    public bool IsOver => State is FalJobState.Succeeded or FalJobState.Failed or FalJobState.Cancelled;
}
