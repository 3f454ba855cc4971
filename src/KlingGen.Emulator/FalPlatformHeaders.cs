namespace KlingGen.Emulator;

/// <summary>What the headers of a submit asked the platform for.</summary>
public sealed record FalPlatformHeaders
{
    /// <summary>Whether the job waits behind all of normal priority (<c>X-Fal-Queue-Priority: low</c>).</summary>
    public bool IsLowPriority { get; init; }

    /// <summary>How long it may wait to be started before it fails with 504 (<c>X-Fal-Request-Timeout</c> or <c>X-Fal-Request-Start-Timeout</c>); null for as long as it takes.</summary>
    public TimeSpan? StartTimeout { get; init; }

    /// <summary>The runner wished for (<c>X-Fal-Runner-Hint</c>), or null. Noted only: there are no runners.</summary>
    public string? RunnerHint { get; init; }

    /// <summary>How long the files it makes are kept (<c>X-Fal-Object-Lifecycle-Preference</c>); null for as long as the job.</summary>
    public TimeSpan? ObjectLifetime { get; init; }

    /// <summary>Whether payloads may be stored; false with <c>X-Fal-Store-IO: 0</c>, and then neither the page nor its JSON view shows them.</summary>
    public bool StoresPayload { get; init; } = true;

    /// <summary>Whether a run that failed for a passing reason is tried again; false with <c>X-Fal-No-Retry: 1</c>.</summary>
    public bool AllowsRetry { get; init; } = true;

    /// <summary>The tags (<c>X-Fal-Tags</c>). Pairs that the service would drop are not in it.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
