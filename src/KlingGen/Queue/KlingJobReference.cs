namespace KlingGen;

/// <summary>All that is needed to find a submitted job again, in this process or another. Holds no key.</summary>
/// <param name="EndpointId">The full id of the endpoint that the job was submitted to.</param>
/// <param name="RequestId">The job's id.</param>
/// <param name="StatusUrl">Where its status is.</param>
/// <param name="ResponseUrl">Where its result will be.</param>
/// <param name="CancelUrl">Where it can be cancelled.</param>
public sealed record KlingJobReference(string EndpointId, string RequestId, Uri StatusUrl, Uri ResponseUrl, Uri CancelUrl);
