using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Upstream;

/// <summary>What is known of the types of the package's own schemas, which the package brings compiled.</summary>
/// <param name="AreCompiled">Whether a referenced assembly has all that could be generated from the project's files, so that nothing is made of them.</param>
/// <param name="Published">What the package's own assembly publishes beside its types: the mark of the schemas that it is generated from. Null in any other project.</param>
/// <param name="Project">The project that this is about.</param>
internal sealed record PackageTypes(bool AreCompiled, string? Published, Project Project)
{
    /// <summary>The package's own assembly.</summary>
    public const string AssemblyName = "KlingGen.Models";

    public static PackageTypes Find(SchemaFiles files, Project project, CancellationToken cancellationToken)
    {
        bool isPublisher = project.Upstream.AssemblyName == AssemblyName && project.Settings is { Namespace: GeneratorSettings.DefaultNamespace, Accessibility: "public", GenerateClients: true };
        if ((!isPublisher && project.Upstream.Schemas is null) || files.All.Any(file => file.Origin != FileOrigin.Package || file.Kind == FileKind.UnusedSchema))
        {
            return new PackageTypes(false, null, project);
        }

        string mark = Mark(files, cancellationToken);
        return isPublisher ? new PackageTypes(false, $"{VisibleUpstream.AllSchemas}={mark}", project) : new PackageTypes(mark == project.Upstream.Schemas, null, project);
    }

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
