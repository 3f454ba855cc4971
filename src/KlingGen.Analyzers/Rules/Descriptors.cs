using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>What each rule is called, how severe it is, and where it is explained.</summary>
public static class Descriptors
{
    private const string PayloadCategory = "Kling.Payloads";
    private const string HelpBase = "https://github.com/klinggen/klinggen/blob/main/docs/rules/";

    /// <summary>The category of the rules about migration.</summary>
    public const string MigrationCategory = "Kling.Migration";

    /// <summary>Marks the rules of which a baseline counts the uses in each member, kind by kind; SARIF has it among a rule's tags.</summary>
    public const string CountedTag = "KlingCounted";

    // Arguments: the parameter, the family it belongs to, why, what to do instead and where; in CI where it is sent and the command that moves it.
    private const string ParameterMessage = "'{0}' is {1}-only: {2} ({3}){4}";

    /// <summary>KLG0008.</summary>
    public static readonly DiagnosticDescriptor PayloadFileUnusable = new(
        RuleIds.PayloadFileUnusable,
        "Payload file cannot be checked",
        "Payload file is not checked: {0}",
        PayloadCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A file of a KlingPayload item must be JSON, and its Endpoint the id of an endpoint that a schema describes.",
        HelpLink(RuleIds.PayloadFileUnusable));

    /// <summary>KLG1001.</summary>
    public static readonly DiagnosticDescriptor V3OnlyStartImageUrl = new(
        RuleIds.V3OnlyStartImageUrl,
        "'start_image_url' is V3-only on this route",
        ParameterMessage,
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "O3 image-to-video calls the first frame 'image_url'. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.V3OnlyStartImageUrl),
        CountedTag);

    /// <summary>KLG1002.</summary>
    public static readonly DiagnosticDescriptor V3OnlyNegativePrompt = new(
        RuleIds.V3OnlyNegativePrompt,
        "'negative_prompt' is V3-only",
        ParameterMessage,
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "O3 takes no negative prompt: what to avoid is said in the prompt. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.V3OnlyNegativePrompt),
        CountedTag);

    /// <summary>KLG1003.</summary>
    public static readonly DiagnosticDescriptor V3OnlyCfgScale = new(
        RuleIds.V3OnlyCfgScale,
        "'cfg_scale' is V3-only",
        ParameterMessage,
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "O3 has no guidance scale. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.V3OnlyCfgScale),
        CountedTag);

    /// <summary>KLG1004.</summary>
    public static readonly DiagnosticDescriptor V3EndpointUsed = new(
        RuleIds.V3EndpointUsed,
        "V3 endpoint, client or type used; an O3 one exists",
        "'{0}' is Kling {1}; {2} has {3}",
        MigrationCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What this calls has a counterpart in O3. In a project that means to stay, set the MSBuild property KlingTarget to V3 or None.",
        HelpLink(RuleIds.V3EndpointUsed),
        CountedTag);

    /// <summary>KLG1005.</summary>
    public static readonly DiagnosticDescriptor ParameterWithoutPlace = new(
        RuleIds.ParameterWithoutPlace,
        "Parameter has no place on the O3 route of the same name",
        "'{0}' has no place at {1}: a call with it belongs at {2}",
        MigrationCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "O3 image-to-video takes no elements; reference-to-video does, and keeps the name of the first frame. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.ParameterWithoutPlace),
        CountedTag);

    /// <summary>KLG1006.</summary>
    public static readonly DiagnosticDescriptor LikelyV3OnlyParameter = new(
        RuleIds.LikelyV3OnlyParameter,
        "Looks like a V3-only parameter; the endpoint is chosen elsewhere in this project",
        "'{0}' looks {1}-only: this project calls {2}, and {3} does not take it",
        MigrationCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The payload has the names of a V3 request, and nothing beside it says which endpoint it goes to. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.LikelyV3OnlyParameter),
        CountedTag);

    /// <summary>KLG1007.</summary>
    public static readonly DiagnosticDescriptor StayingCall = new(
        RuleIds.StayingCall,
        "Call stays where it is when the project moves",
        "'{0}' stays on {1}: {2}",
        MigrationCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "What has no counterpart in the family of the MSBuild property KlingTarget, or stands where no fix reaches. Turned on by the MSBuild property KlingReport, which writes a report.",
        HelpLink(RuleIds.StayingCall));

    /// <summary>KLG1008.</summary>
    public static readonly DiagnosticDescriptor BaselineExceeded = new(
        RuleIds.BaselineExceeded,
        "Member has more uses than the baseline accepts",
        "'{0}' is used {1} in '{2}', where the baseline accepts {3} ({4}){5}{6}",
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A baseline accepts what a member uses of a parameter at an endpoint, up to a number. Move what is new, or write the baseline again to accept it too.",
        HelpLink(RuleIds.BaselineExceeded));

    /// <summary>KLG1011.</summary>
    public static readonly DiagnosticDescriptor O3OnlyImageUrl = new(
        RuleIds.O3OnlyImageUrl,
        "'image_url' is O3-only on this route",
        ParameterMessage,
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "V3 image-to-video calls the first frame 'start_image_url'. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.O3OnlyImageUrl),
        CountedTag);

    /// <summary>KLG1012.</summary>
    public static readonly DiagnosticDescriptor O3OnlyImageUrls = new(
        RuleIds.O3OnlyImageUrls,
        "'image_urls' is O3-only",
        ParameterMessage,
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "V3 takes no reference images: a call with them has no counterpart there. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.O3OnlyImageUrls),
        CountedTag);

    /// <summary>KLG1013.</summary>
    public static readonly DiagnosticDescriptor AspectRatioWithoutPlace = new(
        RuleIds.AspectRatioWithoutPlace,
        "'aspect_ratio' has no place on V3 image-to-video",
        "'{0}' has no place on V3 image-to-video: {2} ({3}){4}",
        MigrationCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "V3 image-to-video gives the video the shape of its first frame. The service ignores a name it does not know without an error.",
        HelpLink(RuleIds.AspectRatioWithoutPlace),
        CountedTag);

    /// <summary>KLG1014.</summary>
    public static readonly DiagnosticDescriptor O3EndpointUsed = new(
        RuleIds.O3EndpointUsed,
        "O3 endpoint, client or type used; a V3 one exists",
        "'{0}' is Kling {1}; {2} has {3}",
        MigrationCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What this calls has a counterpart in V3, the family that the MSBuild property KlingTarget asks for.",
        HelpLink(RuleIds.O3EndpointUsed),
        CountedTag);

    private static string HelpLink(string id) => HelpBase + id + ".md";
}
