using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Whether an entry is certainly taken out again before the container goes anywhere.</summary>
internal static class Removals
{
    public static bool IsRemoved(PayloadEntry entry, IReadOnlyList<HolderUse> uses)
    {
        if (entry.Syntax is not SyntaxNode written)
        {
            return false;
        }

        foreach (HolderUse use in uses)
        {
            if (use.Node.SpanStart <= written.Span.End)
            {
                continue;
            }

            if (use.Kind == HolderUseKind.Pass && !IsAfterwardsRemoved(use))
            {
                return use.Removed?.Contains(entry.WireName) == true && IsCertainAfter(use, written);
            }

            if (use.Kind == HolderUseKind.Remove
                && use.Names is null
                && (use.Key is null || string.Equals(use.Key, entry.WireName, StringComparison.Ordinal))
                && IsCertainAfter(use, written))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCertainAfter(HolderUse use, SyntaxNode written) => FindBlock(use.Node) is SyntaxNode block && block.Span.Contains(written.Span);

    // A receiver that is handed on to be looked at only: Contains(d, "key").
    private static bool IsAfterwardsRemoved(HolderUse use) => use.Node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.FindMethodName() is "Remove" or "ContainsKey";

    /// <summary>The block that the removal is certain in; a condition that asks whether the key is there does not count.</summary>
    public static SyntaxNode? FindBlock(SyntaxNode removal)
    {
        for (SyntaxNode? node = removal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case IfStatementSyntax { Condition: var condition } when condition.Span.Contains(removal.Span) && IsFirst(removal, condition):
                    continue;
                case IfStatementSyntax { Else: null } guard when AsksForKey(guard.Condition):
                    node = guard.Parent;
                    return node is BlockSyntax or GlobalStatementSyntax ? FindStatements(node) : null;
                case BlockSyntax { Parent: IfStatementSyntax { Else: null } guard } when AsksForKey(guard.Condition):
                    continue;
                case BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax:
                    return node;
                case GlobalStatementSyntax:
                    return node.Parent;
                case IfStatementSyntax or ElseClauseSyntax or ConditionalExpressionSyntax or AnonymousFunctionExpressionSyntax
                    or CommonForEachStatementSyntax or WhileStatementSyntax or ForStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a removal is run whatever comes of the condition that it is in: <c>if (body.Remove("key", out object? value) &amp;&amp; ...)</c>.</summary>
    public static bool IsFirst(SyntaxNode removal, ExpressionSyntax condition)
    {
        ExpressionSyntax part = condition;
        while (part != removal)
        {
            ExpressionSyntax? next = part switch
            {
                BinaryExpressionSyntax binary => binary.Left,
                ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
                PrefixUnaryExpressionSyntax unary => unary.Operand,
                _ => null,
            };
            if (next is null)
            {
                return false;
            }

            part = next;
        }

        return true;
    }

    private static SyntaxNode? FindStatements(SyntaxNode node) => node is GlobalStatementSyntax ? node.Parent : node;

    /// <summary>Whether a condition only asks whether a key is there: by its name, or by whether it has a value.</summary>
    public static bool AsksForKey(ExpressionSyntax condition) => condition.SkipWrappers() switch
    {
        InvocationExpressionSyntax call => call.FindMethodName() is "ContainsKey" or "TryGetValue",
        IsPatternExpressionSyntax { Pattern: DeclarationPatternSyntax or RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause: null or { Subpatterns.Count: 0 } } or UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } } } match =>
            IsEntry(match.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } unequal => IsEntry(unequal.Left),
        _ => false,
    };

    private static bool IsEntry(ExpressionSyntax value) => value.SkipWrappers() is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } && keys[0].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression };
}
