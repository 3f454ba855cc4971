using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Payloads.Shapes.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>Finds the places of a file that may name a parameter, by its text alone: most files have none.</summary>
internal static class SiteFinder
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<KnownSites>> _known = new();

    public static IReadOnlyList<Site> Find(SyntaxTree tree, ProjectNames names, CancellationToken cancellationToken)
    {
        FileFacts facts = FileFacts.Of(tree);
        if (facts.IsGenerated || !facts.ContainsAny(names.GetMarks(cancellationToken), cancellationToken))
        {
            return [];
        }

        StrongBox<KnownSites> known = _known.GetValue(tree, static _ => new());
        string wanted = names.GetAll(cancellationToken);
        if (known.Value is not KnownSites sites || !string.Equals(sites.Names, wanted, StringComparison.Ordinal))
        {
            known.Value = sites = new KnownSites(wanted, [.. Read(tree, names, cancellationToken)]);
        }

        return sites.Sites;
    }

    private static IEnumerable<Site> Read(SyntaxTree tree, ProjectNames names, CancellationToken cancellationToken)
    {
        ImmutableHashSet<string> constants = names.GetConstants(cancellationToken);
        ImmutableHashSet<string> members = names.GetMembers(cancellationToken);
        ImmutableHashSet<string> carriers = names.GetCarriers(cancellationToken);
        foreach (SyntaxToken token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            switch ((SyntaxKind)token.RawKind)
            {
                case SyntaxKind.IdentifierToken:
                    string identifier = token.ValueText;
                    if (constants.Contains(identifier) && FindReference(token) is ExpressionSyntax reference)
                    {
                        yield return new Site(SiteKind.Key, token, reference);
                    }

                    if (carriers.Contains(identifier) && token.Parent is SimpleNameSyntax)
                    {
                        yield return new Site(SiteKind.Carrier, token, null);
                    }

                    if (members.Contains(identifier))
                    {
                        yield return FindNameOf(token) is ExpressionSyntax nameOf
                            ? new Site(SiteKind.Key, token, nameOf)
                            : new Site(SiteKind.Member, token, null);
                    }

                    break;
                case SyntaxKind.StringLiteralToken:
                case SyntaxKind.SingleLineRawStringLiteralToken:
                case SyntaxKind.MultiLineRawStringLiteralToken:
                case SyntaxKind.Utf8StringLiteralToken:
                case SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                case SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                    if (names.Wire.IsWanted(token.ValueText))
                    {
                        yield return new Site(SiteKind.Key, token, token.Parent as ExpressionSyntax);
                    }
                    else if (names.Wire.IsPiece(token.ValueText) && FindFolded(token) is ExpressionSyntax folded)
                    {
                        yield return new Site(SiteKind.Key, token, folded);
                    }
                    else if (names.Wire.OccursIn(token.ValueText))
                    {
                        if (names.Wire.IsWanted(token.ValueText.Trim('"')))
                        {
                            yield return new Site(SiteKind.Key, token, token.Parent as ExpressionSyntax);
                        }

                        yield return new Site(SiteKind.Text, token, null);
                    }

                    break;
                case SyntaxKind.InterpolatedStringTextToken:
                    if (names.Wire.IsWanted(token.ValueText)
                        && token.Parent?.Parent is InterpolatedStringExpressionSyntax { Contents.Count: 1 } plain)
                    {
                        yield return new Site(SiteKind.Key, token, plain);
                    }
                    else if (names.Wire.IsPiece(token.ValueText) && FindFolded(token) is ExpressionSyntax filled)
                    {
                        yield return new Site(SiteKind.Key, token, filled);
                    }
                    else if (names.Wire.OccursIn(token.ValueText))
                    {
                        yield return new Site(SiteKind.Text, token, null);
                    }

                    break;
            }
        }
    }

    // The whole of "Keys.Negative"; null where the identifier declares something or qualifies another.
    private static ExpressionSyntax? FindReference(SyntaxToken identifier) => identifier.Parent switch
    {
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => access,
        IdentifierNameSyntax { Parent: not (MemberAccessExpressionSyntax or NameEqualsSyntax or NameColonSyntax or QualifiedNameSyntax) } name => name,
        _ => null,
    };

    // "cfg" + "_scale"
    private static ExpressionSyntax? FindFolded(SyntaxToken piece) =>
        TextReading.FindWhole(piece) is ExpressionSyntax whole and (BinaryExpressionSyntax or InterpolatedStringExpressionSyntax) ? whole : null;

    private static ExpressionSyntax? FindNameOf(SyntaxToken identifier)
    {
        SyntaxNode? node = identifier.Parent;
        while (node is SimpleNameSyntax or MemberAccessExpressionSyntax)
        {
            node = node.Parent;
        }

        return node is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
            ? call
            : null;
    }

    // The sites of a file, and the names that were looked for.
    private sealed record KnownSites(string Names, Site[] Sites);
}
