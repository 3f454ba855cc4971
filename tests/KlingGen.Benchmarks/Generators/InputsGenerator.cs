using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Benchmarks.Generators;

/// <summary>The floor with the inputs that ours needs: the options of each file, and the references of the project. What it costs more, no generator that asks for them can save.</summary>
internal sealed class InputsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<References> references = context.CompilationProvider.Select(static (compilation, _) => new References(compilation.ExternalReferences));
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(references),
            static (output, input) => FloorGenerator.AddLine(output, input.Left.Left));
    }

    private sealed record References(ImmutableArray<MetadataReference> All);
}
