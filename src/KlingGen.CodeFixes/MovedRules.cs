using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;

namespace KlingGen.CodeFixes;

/// <summary>The rules whose reports a move answers, of a request as of any other payload.</summary>
internal static class MovedRules
{
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(
        RuleIds.V3OnlyStartImageUrl,
        RuleIds.V3OnlyNegativePrompt,
        RuleIds.V3OnlyCfgScale,
        RuleIds.V3EndpointUsed,
        RuleIds.ParameterWithoutPlace,
        RuleIds.BaselineExceeded,
        RuleIds.O3OnlyImageUrl,
        RuleIds.O3OnlyImageUrls,
        RuleIds.AspectRatioWithoutPlace,
        RuleIds.O3EndpointUsed);
}
