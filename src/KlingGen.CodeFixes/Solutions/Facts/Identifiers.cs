using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>The identifiers of a file, kept for as long as its tree.</summary>
internal static class Identifiers
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> _known = new();

    public static HashSet<string> Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        _known.TryGetValue(tree, out HashSet<string>? known)
            ? known
            : _known.GetValue(tree, key => [.. key.GetRoot(cancellationToken)
                .DescendantTokens(descendIntoTrivia: true)
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(static token => token.ValueText)]);
}
