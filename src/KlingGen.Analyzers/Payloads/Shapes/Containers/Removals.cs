using Microsoft.CodeAnalysis;
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
                return false;
            }

            if (use.Kind == HolderUseKind.Remove
                && (use.Key is null || string.Equals(use.Key, entry.WireName, StringComparison.Ordinal))
                && FindBlock(use.Node) is SyntaxNode block
                && block.Span.Contains(written.Span))
            {
                return true;
            }
        }

        return false;
    }

    // A receiver that is handed on to be looked at only: Contains(d, "key").
    private static bool IsAfterwardsRemoved(HolderUse use) => use.Node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.FindMethodName() is "Remove" or "ContainsKey";

    // The block that the removal is certain in; a condition that asks whether the key is there does not count.
    private static SyntaxNode? FindBlock(SyntaxNode removal)
    {
        for (SyntaxNode? node = removal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
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

    private static SyntaxNode? FindStatements(SyntaxNode node) => node is GlobalStatementSyntax ? node.Parent : node;

    private static bool AsksForKey(ExpressionSyntax condition) =>
        condition.SkipWrappers() is InvocationExpressionSyntax call && call.FindMethodName() is "ContainsKey" or "TryGetValue";
}
