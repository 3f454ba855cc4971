using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>The document in which requests are edited, as it was before any edit.</summary>
/// <param name="Project">The facts of its project.</param>
/// <param name="Model">Its meaning.</param>
/// <param name="Text">Its text.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record RequestContext(KlingProject Project, SemanticModel Model, SourceText Text, CancellationToken CancellationToken)
{
    /// <summary>The property of a generated type that goes over HTTP under a name, or null when it has none.</summary>
    public IPropertySymbol? FindProperty(INamedTypeSymbol type, string wireName) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
            property => string.Equals(Project.Symbols.GetWireName(property), wireName, StringComparison.Ordinal));
}
