using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Small questions about tokens.</summary>
internal static class TokenExtensions
{
    /// <summary>Whether the token is a name rather than a keyword or a literal.</summary>
    public static bool IsIdentifier(this SyntaxToken token) => token.RawKind == (int)SyntaxKind.IdentifierToken;
}
