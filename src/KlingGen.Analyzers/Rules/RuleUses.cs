using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>What finds the uses of each rule that a baseline counts.</summary>
internal static class RuleUses
{
    /// <summary>What finds a rule's uses in a project.</summary>
    public static IRuleUses Of(DiagnosticDescriptor rule, KlingProject project) => rule.Id switch
    {
        RuleIds.V3EndpointUsed or RuleIds.O3EndpointUsed => new EndpointUses(project, rule),
        RuleIds.ParameterWithoutPlace => new OtherRouteUses(project, rule),
        RuleIds.LikelyV3OnlyParameter => new LikelyUses(project, rule),
        _ => new ParameterUses(project, rule),
    };
}
