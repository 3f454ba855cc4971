using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Recognises a type or member in another compilation: where it is compiled for several frameworks, it is several symbols.</summary>
internal static class SameSymbol
{
    /// <summary>Whether both are declared by the same code.</summary>
    public static bool Is(ISymbol? one, ISymbol other) =>
        one is not null
        && string.Equals(one.Name, other.Name, StringComparison.Ordinal)
        && string.Equals(one.ContainingAssembly?.Name, other.ContainingAssembly.Name, StringComparison.Ordinal)
        && (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition)
            || (one.OriginalDefinition.GetDocumentationCommentId() is { Length: > 0 } id && string.Equals(id, other.OriginalDefinition.GetDocumentationCommentId(), StringComparison.Ordinal)));
}
