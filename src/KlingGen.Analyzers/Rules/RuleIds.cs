namespace KlingGen.Analyzers.Rules;

/// <summary>The diagnostic ids. An id never changes its meaning and is never used again.</summary>
public static class RuleIds
{
    /// <summary>A payload file cannot be checked.</summary>
    public const string PayloadFileUnusable = "KLG0008";

    /// <summary><c>start_image_url</c> is V3-only on this route.</summary>
    public const string V3OnlyStartImageUrl = "KLG1001";

    /// <summary><c>negative_prompt</c> is V3-only.</summary>
    public const string V3OnlyNegativePrompt = "KLG1002";

    /// <summary><c>cfg_scale</c> is V3-only.</summary>
    public const string V3OnlyCfgScale = "KLG1003";

    /// <summary>A V3 endpoint, client or type is used where an O3 one exists.</summary>
    public const string V3EndpointUsed = "KLG1004";

    /// <summary>A parameter has no place on the route of the same name; its calls move to another route.</summary>
    public const string ParameterWithoutPlace = "KLG1005";

    /// <summary>Something looks like a V3-only parameter; the endpoint is chosen elsewhere in the project.</summary>
    public const string LikelyV3OnlyParameter = "KLG1006";

    /// <summary>A call stays where it is; off unless a report is written.</summary>
    public const string StayingCall = "KLG1007";

    /// <summary>A member has more uses of a rule's parameter than the baseline accepts.</summary>
    public const string BaselineExceeded = "KLG1008";

    /// <summary><c>image_url</c> is O3-only on this route.</summary>
    public const string O3OnlyImageUrl = "KLG1011";

    /// <summary><c>image_urls</c> is O3-only.</summary>
    public const string O3OnlyImageUrls = "KLG1012";

    /// <summary><c>aspect_ratio</c> has no place on V3 image-to-video.</summary>
    public const string AspectRatioWithoutPlace = "KLG1013";

    /// <summary>An O3 endpoint, client or type is used where a V3 one exists.</summary>
    public const string O3EndpointUsed = "KLG1014";
}
