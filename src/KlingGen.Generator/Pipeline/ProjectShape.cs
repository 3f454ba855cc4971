using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Pipeline;

/// <summary>What of a compilation and its options concerns the generator, not looked into yet. A key stroke leaves it equal, and the references are then not read again.</summary>
internal sealed class ProjectShape : IEquatable<ProjectShape>
{
    private ProjectShape(AnalyzerConfigOptionsProvider options, LanguageVersion language, string assemblyName, ImmutableArray<MetadataReference> references, MissingTypes missing)
    {
        Options = options;
        Language = language;
        AssemblyName = assemblyName;
        References = references;
        Missing = missing;
    }

    public AnalyzerConfigOptionsProvider Options { get; }

    public LanguageVersion Language { get; }

    public string AssemblyName { get; }

    public ImmutableArray<MetadataReference> References { get; }

    public MissingTypes Missing { get; }

    public static ProjectShape Create(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        LanguageVersion language = compilation is CSharpCompilation project ? project.LanguageVersion : LanguageVersion.Latest;
        MissingTypes missing = GeneratorSettings.MayLackLanguageTypes(options.GlobalOptions) ? MissingTypes.Find(compilation, cancellationToken) : MissingTypes.None;
        return new ProjectShape(options, language, compilation.AssemblyName ?? "", compilation.ExternalReferences, missing);
    }

    public bool Equals(ProjectShape? other) =>
        other is not null
        && ReferenceEquals(Options, other.Options)
        && Language == other.Language
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
