namespace KlingGen;

/// <summary>How fal is to handle a request: what goes beside it, in headers. All is optional, and fal's own default applies to what is left out.</summary>
public sealed record KlingSubmitOptions
{
    /// <summary>The place in the queue; normal when null.</summary>
    public KlingPriority? Priority { get; init; }

    /// <summary>
    /// How long the request may wait for a runner; afterwards the job ends in <see cref="KlingStartTimeoutException"/>. Over one second. Does not limit how
    /// long the runner then works. No limit when null.
    /// </summary>
    public TimeSpan? StartTimeout { get; init; }

    /// <summary>Which runner should take the request, if it can: requests with the same hint go to the same one. Printable ASCII; none when null.</summary>
    public string? RunnerHint { get; init; }

    /// <summary>For how long the files that the job makes are kept; whole seconds are sent. Over zero; the account's setting when null.</summary>
    public TimeSpan? FilesExpireAfter { get; init; }

    /// <summary>Whether fal keeps request and response, for the history on its dashboard; it does for 30 days when null. The result can be fetched for a short while all the same.</summary>
    public bool? StorePayloads { get; init; }

    /// <summary>Whether fal itself starts the job again on another runner when one fails; it does, up to ten times, when null.</summary>
    public bool? RetriedByFal { get; init; }

    /// <summary>
    /// Labels by which requests are found on the dashboard and in bills, such as <c>campaign</c>: <c>autumn</c>. At most ten; names of up to 64 of
    /// <c>a-z 0-9 . _ -</c> that do not begin with <c>fal.</c>; values of up to 256 printable ASCII characters without comma and equals sign.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>Where fal reports the end of the job; must be absolute and https, or http on loopback. See <see cref="KlingWebhook"/>. None when null.</summary>
    public Uri? WebhookUrl { get; init; }
}
