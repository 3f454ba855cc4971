namespace KlingGen.Tests.Chaos;

/// <summary>Runs alone: memory is counted for the whole process.</summary>
[CollectionDefinition(nameof(ChaosCollection), DisableParallelization = true)]
public sealed class ChaosCollection;
