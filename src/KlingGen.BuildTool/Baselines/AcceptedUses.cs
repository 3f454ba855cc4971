namespace KlingGen.BuildTool.Baselines;

/// <summary>What is accepted of a rule in a member.</summary>
/// <param name="Count">How many uses; null where they are not counted.</param>
/// <param name="Justification">Why, as C# has it between the quotes.</param>
internal sealed record AcceptedUses(int? Count, string Justification);
