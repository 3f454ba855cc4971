using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Testing.Verifiers;

/// <summary>Gives a project's compilation the real generator, as the package would.</summary>
/// <param name="generator">The generator.</param>
internal sealed class GeneratorReference(ISourceGenerator generator) : AnalyzerReference
{
    public override string? FullPath => null;

    public override object Id => generator.GetGeneratorType();

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [generator];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [generator];
}
