using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The constants of a file that are defined by a text or by another name, kept for as long as the file's tree.</summary>
internal static class ConstantNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, string[]>> _known = new();

    /// <summary>The names of constants and static read-only members whose definition holds a literal or name of that value.</summary>
    public static string[] Find(SyntaxTree file, string value, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, string[]> byValue = _known.GetValue(file, static _ => new(StringComparer.Ordinal));
        return byValue.TryGetValue(value, out string[]? known) ? known : byValue.GetOrAdd(value, Read(file, value, cancellationToken));
    }

    /// <summary>The names of constants that are put together from literals: <c>"cfg" + "_scale"</c>.</summary>
    public static string[] FindFolded(SyntaxTree file, string value, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, string[]> byValue = _known.GetValue(file, static _ => new(StringComparer.Ordinal));
        return byValue.GetOrAdd("+" + value, _ => ReadFolded(file, value, cancellationToken));
    }

    private static string[] ReadFolded(SyntaxTree file, string value, CancellationToken cancellationToken) =>
        file.GetRoot(cancellationToken).DescendantNodes()
            .OfType<BinaryExpressionSyntax>()
            .Where(sum => sum.Left is LiteralExpressionSyntax left
                && sum.Right is LiteralExpressionSyntax right
                && string.Equals(left.Token.ValueText + right.Token.ValueText, value, StringComparison.Ordinal))
            .Select(sum => FindConstant(sum))
            .OfType<string>()
            .ToArray();

    private static string[] Read(SyntaxTree file, string value, CancellationToken cancellationToken)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SyntaxToken token in file.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.RawKind is (int)SyntaxKind.IdentifierToken or (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.Utf8StringLiteralToken
                    or (int)SyntaxKind.SingleLineRawStringLiteralToken
                && string.Equals(token.ValueText, value, StringComparison.Ordinal)
                && FindConstant(token.Parent) is string name)
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    private static string? FindConstant(SyntaxNode? node)
    {
        while (node is ExpressionSyntax and not (AnonymousFunctionExpressionSyntax or BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax)
            or ArgumentSyntax or ArgumentListSyntax { Parent: InvocationExpressionSyntax })
        {
            node = node.Parent;
        }

        return node switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable } when IsConstant(field.Modifiers) =>
                variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } } local } =>
                local.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } when property.Modifiers.Any(SyntaxKind.StaticKeyword) =>
                property.Identifier.ValueText,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } when property.Modifiers.Any(SyntaxKind.StaticKeyword) =>
                property.Identifier.ValueText,
            _ => null,
        };
    }

    private static bool IsConstant(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.ConstKeyword) || (modifiers.Any(SyntaxKind.StaticKeyword) && modifiers.Any(SyntaxKind.ReadOnlyKeyword));
}
