using System.Collections.Immutable;
using KlingGen.Generator;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Benchmarks.Generators;

/// <summary>A generator that reads schema files: ours, and the floor, which costs what the compiler's own machinery costs.</summary>
internal sealed class SchemaContestant : Contestant
{
    private readonly SchemaFiles _schemas;
    private TestFile _edited;

    public SchemaContestant(string name, int documents)
        : base(name, [])
    {
        _schemas = new SchemaFiles(documents);
        _edited = _schemas.Edited;
        Files = [.. _schemas.All];
    }

    protected override ImmutableArray<AdditionalText> Files { get; }

    protected override ISourceGenerator CreateGenerator() => Name switch
    {
        Floor => new FloorGenerator().AsSourceGenerator(),
        Inputs => new InputsGenerator().AsSourceGenerator(),
        _ => new KlingSourceGenerator().AsSourceGenerator(),
    };

    protected override GeneratorDriver Edit(GeneratorDriver driver, bool isWhiteSpace)
    {
        TestFile next = isWhiteSpace ? SchemaFiles.WithOtherSpace(_edited, Turn) : _schemas.WithOtherLimit(Turn);
        driver = driver.ReplaceAdditionalText(_edited, next);
        _edited = next;
        return driver;
    }
}
