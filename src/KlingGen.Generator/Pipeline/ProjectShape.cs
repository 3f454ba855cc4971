using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Pipeline;

/// <summary>What of a compilation and its options concerns the generator, not looked into yet. A key stroke leaves it equal, and the references are then not read again.</summary>
internal sealed class ProjectShape : IEquatable<ProjectShape>
{
    private ProjectShape(GeneratorSettings settings, string assemblyName, ImmutableArray<MetadataReference> references, MissingTypes missing)
    {
        Settings = settings;
        AssemblyName = assemblyName;
        References = references;
        Missing = missing;
    }

    public GeneratorSettings Settings { get; }

    public string AssemblyName { get; }

    public ImmutableArray<MetadataReference> References { get; }

    public MissingTypes Missing { get; }

    public static ProjectShape Create(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        LanguageVersion language = compilation is CSharpCompilation project ? project.LanguageVersion : LanguageVersion.Latest;
        GeneratorSettings settings = GeneratorSettings.Create(options.GlobalOptions, language);
        return new ProjectShape(settings, compilation.AssemblyName ?? "", compilation.ExternalReferences, MissingTypes.Find(compilation, settings, cancellationToken));
    }

    public bool Equals(ProjectShape? other) =>
        other is not null
        && Settings.Equals(other.Settings)
        && string.Equals(AssemblyName, other.AssemblyName, StringComparison.Ordinal)
        && Missing.Equals(other.Missing)
        && AreSame(References, other.References);

    public override bool Equals(object? obj) => Equals(obj as ProjectShape);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(AssemblyName);

    // The compilations of one project share the array until a reference changes.
    private static bool AreSame(ImmutableArray<MetadataReference> left, ImmutableArray<MetadataReference> right)
    {
        if (left == right)
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
