namespace KlingGen.Testing.Corpus;

/// <summary>One project of a case.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Files">Its files.</param>
public sealed record CorpusProject(string Name, IReadOnlyList<CorpusFile> Files);
