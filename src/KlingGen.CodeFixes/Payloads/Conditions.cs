using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Under which conditions one piece of code runs when another has.</summary>
internal static class Conditions
{
    /// <summary>Whether code runs each time that other code of the same body does: it is in the same block, or in one around it.</summary>
    public static bool AreNone(SyntaxNode node, SyntaxNode other) => FindBlock(node) is SyntaxNode block && block.Span.Contains(other.Span) && HasNoChoice(node, block);

    /// <summary>Whether an entry has certainly been written when a later one is.</summary>
    public static bool Dominates(PayloadEntry entry, PayloadEntry later) =>
        entry.Syntax is SyntaxNode first && later.Syntax is SyntaxNode second && first.SpanStart < second.SpanStart && AreNone(first, second);

    /// <summary>Whether one of two pieces of code runs, and never both, each time that a third one does: the branches of <c>if</c> and <c>else</c>.</summary>
    public static bool AreAlternatives(SyntaxNode? one, SyntaxNode? other, SyntaxNode when) =>
        one is not null
        && other is not null
        && one.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault(choice => choice.Span.Contains(other.Span)) is { Else: ElseClauseSyntax otherwise } both
        && ((Is(both.Statement, one) && Is(otherwise.Statement, other)) || (Is(both.Statement, other) && Is(otherwise.Statement, one)))
        && AreNone(both, when);

    /// <summary>Whether the only condition under which code runs beyond other code is that there is a text.</summary>
    public static bool AreOnlyWhetherThereIs(ExpressionSyntax text, SyntaxNode node, SyntaxNode other)
    {
        SyntaxNode? statement = node.FirstAncestorOrSelf<StatementSyntax>();
        if (statement?.Parent is BlockSyntax { Statements.Count: 1 } block)
        {
            statement = block;
        }

        return statement?.Parent is IfStatementSyntax { Else: null } choice && IsWhetherThereIs(choice.Condition, text.ToString()) && AreNone(choice, other);
    }

    /// <summary>Whether the body gives a local or parameter another value than its first.</summary>
    public static bool IsAssigned(IdentifierNameSyntax name)
    {
        foreach (IdentifierNameSyntax other in name.FindBody().DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (other.Identifier.ValueText == name.Identifier.ValueText && IsTarget(other))
            {
                return true;
            }
        }

        return false;
    }

    // The branch, or a statement of its block.
    private static bool Is(StatementSyntax branch, SyntaxNode node) =>
        branch.Span.Contains(node.Span) && node.FirstAncestorOrSelf<StatementSyntax>() is StatementSyntax statement && (statement == branch || (statement.Parent == branch && branch is BlockSyntax));

    private static bool IsTarget(ExpressionSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        _ => false,
    };

    private static bool IsWhetherThereIs(ExpressionSyntax condition, string text) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test =>
            (test.Left.ToString() == text && test.Right.ToString() == "null") || (test.Right.ToString() == text && test.Left.ToString() == "null"),
        IsPatternExpressionSyntax test => test.Expression.ToString() == text && test.Pattern.ToString() is "not null" or "{ }" or "{ Length: > 0 }" or "string",
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: InvocationExpressionSyntax call } =>
            call.FindMethodName() is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && call.ArgumentList.FindOnly()?.ToString() == text,
        _ => false,
    };

    private static SyntaxNode? FindBlock(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static parent =>
        parent is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax);

    private static bool HasNoChoice(SyntaxNode node, SyntaxNode block) => !node.Ancestors().TakeWhile(parent => parent != block).Any(static parent =>
        parent is IfStatementSyntax or ElseClauseSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax
            or ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression });
}
