namespace KlingGen.Contracts.Model;

/// <summary>A fault that shows only when several files are looked at together.</summary>
/// <param name="Path">The file to mend, in the form of <see cref="ContractDocument.Path"/>.</param>
/// <param name="Problem">The fault and its place there.</param>
public sealed record PlacedProblem(string Path, ContractProblem Problem);
