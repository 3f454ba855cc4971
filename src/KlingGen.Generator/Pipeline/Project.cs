using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Pipeline;

/// <summary>The project that is generated into.</summary>
/// <param name="Settings">What it asks for; the accessibility is decided.</param>
/// <param name="Upstream">What its references have generated already.</param>
/// <param name="Missing">What its framework lacks.</param>
internal sealed record Project(GeneratorSettings Settings, VisibleUpstream Upstream, MissingTypes Missing)
{
    public static Project Create(ProjectShape shape, CancellationToken cancellationToken)
    {
        GeneratorSettings settings = GeneratorSettings.Create(shape.Options.GlobalOptions, shape.Language);
        List<UpstreamAssembly> assemblies = [];
        foreach (MetadataReference reference in shape.References)
        {
            if (UpstreamReader.Read(reference, cancellationToken) is { } assembly)
            {
                assemblies.Add(assembly);
            }
        }

        VisibleUpstream upstream = VisibleUpstream.Create(assemblies, shape.AssemblyName, settings.Namespace);
        return new Project(settings.WithAccessibility(upstream), upstream, shape.Missing);
    }
}
