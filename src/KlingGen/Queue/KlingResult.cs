namespace KlingGen;

/// <summary>What a finished job gave.</summary>
/// <param name="Value">The endpoint's response.</param>
/// <param name="RequestId">The job's id in the queue; quote it to fal's support.</param>
public sealed record KlingResult<T>(T Value, string RequestId)
{
    /// <summary>How long the runner worked; null when the queue did not say or was not asked.</summary>
    public TimeSpan? InferenceTime { get; init; }
}
