using System.Collections.Immutable;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Pipeline;

/// <summary>A file that is generated from, with what of the project its source depends on.</summary>
internal sealed record FileInput(ModelInput Model, ReusePlan Reuse)
{
    /// <summary>The input; nothing where nothing is generated from the file.</summary>
    public static ImmutableArray<FileInput> Create(SchemaFile file, ProjectPlan plan, CancellationToken cancellationToken) =>
        file.Model(plan.Index, cancellationToken) is { } model ? ImmutableArray.Create(new FileInput(model, plan.Reuse)) : ImmutableArray<FileInput>.Empty;

    /// <summary>The file's source; nothing where no type comes from it.</summary>
    public ImmutableArray<FileSource> Emit(CancellationToken cancellationToken) =>
        Model.Emit(cancellationToken) is { } code ? ImmutableArray.Create(FileSource.Create(code, Reuse)) : ImmutableArray<FileSource>.Empty;
}
