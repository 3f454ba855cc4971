namespace KlingGen.Generator.Pipeline;

/// <summary>The names of everything, and the project that they are for.</summary>
internal sealed record ProjectIndex(ContractIndex Names, Project Project);
