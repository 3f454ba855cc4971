using System.Collections.Immutable;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Upstream;

/// <summary>What is known of the types of the package's own schemas, which the package brings compiled.</summary>
/// <param name="AreCompiled">Whether a referenced assembly has all that could be generated from the project's files, so that nothing is made of them.</param>
/// <param name="Published">The mark of the schemas that the package's own assembly is generated from; null in any other project.</param>
internal sealed record PackageTypes(bool AreCompiled, string? Published)
{
    /// <summary>The package's own assembly.</summary>
    public const string AssemblyName = "KlingGen.Models";

    private static readonly PackageTypes _unknown = new(false, null);

    public static PackageTypes Find(SchemaFiles files, Project project, CancellationToken cancellationToken)
    {
        bool isPublisher = project.Upstream.AssemblyName == AssemblyName && project.Settings is { Namespace: GeneratorSettings.DefaultNamespace, Accessibility: "public", GenerateClients: true };
        if ((!isPublisher && project.Upstream.Schemas is null) || files.All.Any(file => file.Origin != FileOrigin.Package || file.Kind == FileKind.UnusedSchema))
        {
            return _unknown;
        }

        string mark = Mark(files, cancellationToken);
        return isPublisher ? new PackageTypes(false, mark) : new PackageTypes(mark == project.Upstream.Schemas, null);
    }

    /// <summary>What the package's own assembly publishes beside its types; nothing in any other project.</summary>
    public ImmutableArray<string> Publication =>
        Published is { } mark ? ImmutableArray.Create($"{VisibleUpstream.AllSchemas}={mark}") : ImmutableArray<string>.Empty;

    // The generator is part of it: another one may make other code of the same files.
    private static string Mark(SchemaFiles files, CancellationToken cancellationToken)
    {
        ContentHash hash = ContentHash.Create();
        hash.Add(typeof(PackageTypes).Module.ModuleVersionId.ToString());
        char[] buffer = [];
        foreach (SchemaFile file in files.All.Where(file => file.Kind == FileKind.Schema).OrderBy(file => file.RelativePath, StringComparer.Ordinal))
        {
            hash.Add(file.RelativePath);
            if (file.Text.GetText(cancellationToken) is { } text)
            {
                buffer = buffer.Length < text.Length ? new char[text.Length] : buffer;
                text.CopyTo(0, buffer, 0, text.Length);
                hash.Add(buffer, 0, text.Length);
            }
        }

        return hash.ToString();
    }
}
