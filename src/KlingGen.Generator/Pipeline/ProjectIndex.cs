using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Pipeline;

/// <summary>The names of everything, and the project that they are for.</summary>
/// <param name="Names">The names.</param>
/// <param name="Project">The project.</param>
/// <param name="Mark">What the package's own assembly publishes beside its types; null in any other project.</param>
internal sealed record ProjectIndex(ContractIndex Names, Project Project, string? Mark)
{
    public static ProjectIndex Create(DocumentSummaries summaries, PackageTypes package) => new(
        package.AreCompiled ? ContractIndex.Empty : IndexBuilder.Build(summaries.All, summaries.Composed),
        package.Project,
        package.Published);
}
