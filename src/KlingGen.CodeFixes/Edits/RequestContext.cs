using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
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
    /// <summary>
    /// All creations and <c>with</c> expressions that may have had a part in a request which an expression gives, or null where they are not all known.
    /// Asked only where the expression itself does not show them: for parameters, fields, and what methods return.
    /// </summary>
    public Func<IOperation, ImmutableArray<Payload>?>? FindOrigins { get; init; }

    /// <summary>Whether other code can tell a request from an equal copy of it.</summary>
    public Func<bool>? TellsCopiesApart { get; init; }

    /// <summary>The property of a generated type that goes over HTTP under a name, or null when it has none.</summary>
    public IPropertySymbol? FindProperty(INamedTypeSymbol type, string wireName) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
            property => string.Equals(Project.Symbols.GetWireName(property), wireName, StringComparison.Ordinal));
}
