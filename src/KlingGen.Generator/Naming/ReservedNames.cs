namespace KlingGen.Generator.Naming;

/// <summary>Names that generated code cannot give away.</summary>
public static class ReservedNames
{
    /// <summary>What a record has already: from <c>object</c>, from being a record, and from us.</summary>
    public static readonly string[] Members =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct",
        "AdditionalProperties", "CheckMembers", "JsonCodec", "MemberValues", "NullMembers", "Validate",
    ];

    /// <summary>What an open enumeration has already.</summary>
    public static readonly string[] EnumMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "Value", "KnownValues", "JsonCodec",
    ];

    /// <summary>What a union has already: no union can have such a name itself.</summary>
    public static readonly string[] UnionMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "EqualityContract", "PrintMembers", "Clone",
        "Check", "Get", "JsonCodec", "Match", "Option", "Switch", "TryGet", "Validate", "IsOther", "TryGetOther",
    ];

    /// <summary>
    /// Generated types that do not come from a schema, and what the run-time library declares: in its own namespace, which is also the usual one
    /// of generated code, a second type of the name would hide it.
    /// </summary>
    public static readonly string[] Types =
    [
        "KlingClient", "KlingJsonResolver", "Json",
        "EndpointClient", "IKlingChecked", "IKlingRequest", "KlingAccessException", "KlingAuthenticationException", "KlingCanceledException",
        "KlingCancellation", "KlingChecks", "KlingClientBase", "KlingCodec", "KlingClientOptions", "KlingConnectionException", "KlingContentPolicyException",
        "KlingEndpointAttribute", "KlingEnumCodec", "KlingErrorDetail", "KlingException", "KlingGeneratedAttribute", "KlingJob", "KlingJobReference",
        "KlingJsonConverter", "KlingJsonResolverBase", "KlingJsonWriter", "KlingMember", "KlingNotFoundException", "KlingOption", "KlingParameterAttribute",
        "KlingRateLimitException", "KlingRecord", "KlingRecordBase", "KlingRecordCodec", "KlingRequestAttribute", "KlingResponseAttribute",
        "KlingResponseException", "KlingResult", "KlingServerException", "KlingShape", "KlingType", "KlingTypes", "KlingUnion", "KlingUnionCodec", "KlingValues",
        "KlingValidationException", "KlingViolation", "PromptText", "QueueLog", "QueueStatus", "QueueUpdate",
        "IEd25519Verifier", "IKlingReplayGuard", "KlingAttempt", "KlingBatchUpdate", "KlingClientSettings", "KlingFollowing", "KlingMediaException",
        "KlingMediaLimits", "KlingObserver", "KlingOutcome", "KlingPriority", "KlingReplayGuard", "KlingRetryStrategy", "KlingStartTimeoutException",
        "KlingSubmitOptions", "KlingUploadOptions", "KlingUploadProgress", "KlingWebhook", "KlingWebhookDelivery", "KlingWebhookHeaders",
        "KlingWebhookMessage", "KlingWebhookOptions", "KlingWebhookVerdict", "PollyRetryStrategy", "QueueCall",
    ];

    /// <summary>Generated files that do not come from a schema.</summary>
    public static readonly string[] HintNames = ["KlingGen.KlingClient", "KlingGen.KlingJsonResolver", "KlingGen.Polyfills"];

    /// <summary>What the client has from its base class and from <c>object</c>.</summary>
    public static readonly string[] ClientMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "Dispose", "Endpoint", "KlingClient", "UploadAsync",
    ];
}
