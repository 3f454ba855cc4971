using KlingGen.Analyzers.Projects.Baselines;

namespace KlingGen.BuildTool.Baselines;

/// <summary>What is accepted of a rule in a member.</summary>
/// <param name="Uses">Which uses; null where they are not counted.</param>
/// <param name="Justification">Why, as C# has it between the quotes.</param>
internal sealed record AcceptedUses(UseCounts? Uses, string Justification);
