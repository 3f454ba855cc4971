using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Benchmarks.Generators;

/// <summary>
/// The floor with the inputs that ours needs: the options of each file, the references of the project, and all files together, since one refers to another and no two types may have one name.
/// What it costs more, no generator that asks for them can save.
/// </summary>
internal sealed class InputsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<References> references = context.CompilationProvider.Select(static (compilation, _) => new References(compilation.ExternalReferences));
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files =
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        context.RegisterSourceOutput(
            files.Combine(references.Combine(files.Collect().Select(static (all, _) => all.Length))),
            static (output, input) => FloorGenerator.AddLine(output, input.Left.File));
    }

    private sealed record References(ImmutableArray<MetadataReference> All);
}
