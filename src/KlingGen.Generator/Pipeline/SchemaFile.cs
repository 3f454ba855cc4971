using System.Collections.Immutable;
using KlingGen.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Pipeline;

/// <summary>Where a schema file comes from; of two descriptions of one endpoint the user's wins.</summary>
internal enum FileOrigin
{
    Package,
    User,
}

/// <summary>What a file of ours is for.</summary>
internal enum FileKind
{
    Schema,

    /// <summary>A schema of the package in a project that wants none of them.</summary>
    UnusedSchema,

    Migration,
}

/// <summary>An additional file of ours, not read yet: compares by the text's identity, so that only a changed file is read again.</summary>
internal sealed record SchemaFile(AdditionalText Text, string Path, string RelativePath, FileOrigin Origin, FileKind Kind)
{
    private ClashPlaces? _clashes;
    private ParsedFile? _contracts;
    private Modelled? _modelled;

    /// <summary>The places of what is found when all files are seen together.</summary>
    public ClashPlaces Clashes => _clashes ??= new ClashPlaces(this);

    public bool Equals(SchemaFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Text.Equals(other.Text) && Path == other.Path && RelativePath == other.RelativePath && Origin == other.Origin && Kind == other.Kind);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The file, or nothing where it is none of ours.</summary>
    public static ImmutableArray<SchemaFile> Create(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions file = options.GetOptions(text);
        FileKind kind;
        bool isPackage = file.TryGetValue("build_metadata.AdditionalFiles.KlingOrigin", out string? value) && string.Equals(value, "package", StringComparison.OrdinalIgnoreCase);
        if (IsTrue(file, "KlingSchema"))
        {
            kind = isPackage && !GeneratorSettings.UsesPackageSchemas(options.GlobalOptions) ? FileKind.UnusedSchema : FileKind.Schema;
        }
        else if (IsTrue(file, "KlingMigration"))
        {
            kind = FileKind.Migration;
        }
        else
        {
            return ImmutableArray<SchemaFile>.Empty;
        }

        string path = ContractPath.Normalize(text.Path);
        string root = isPackage
            ? FilePath.PackageRoot(path)
            : options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder) ? ContractPath.Normalize(folder) : "";
        return ImmutableArray.Create(new SchemaFile(text, path, FilePath.Relative(root, path), isPackage ? FileOrigin.Package : FileOrigin.User, kind));
    }

    /// <summary>What the file says; read once, by whichever step asks first.</summary>
    public ParsedFile Read(CancellationToken cancellationToken) => _contracts ??= ParsedFile.Read(this, cancellationToken);

    /// <summary>What is generated from the file; null where nothing is.</summary>
    public ModelInput? Model(ProjectIndex index, CancellationToken cancellationToken)
    {
        Modelled? known = _modelled;
        if (known is null || !ReferenceEquals(known.Index, index))
        {
            // An equal one has its code already.
            ModelInput? model = ModelInput.Create(Read(cancellationToken), index);
            known = new Modelled(index, Equals(known?.Model, model) ? known?.Model : model);
            _modelled = known;
        }

        return known.Model;
    }

    /// <summary>The file's text; empty where the compiler could not read it, which it reports itself.</summary>
    public string ReadText(CancellationToken cancellationToken) => Text.GetText(cancellationToken)?.ToString() ?? "";

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private sealed record Modelled(ProjectIndex Index, ModelInput? Model);
}
