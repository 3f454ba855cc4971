using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>A condition on the key of a pair, such as <c>pair.Key is not ("a" or "b")</c>.</summary>
/// <param name="condition">The condition.</param>
/// <param name="isKey">Tells the key.</param>
internal sealed class KeyCondition(SyntaxNode condition, Func<SyntaxNode, bool> isKey)
{
    /// <summary>Whether it asks for the key at all.</summary>
    public bool IsAboutKey => condition.DescendantNodesAndSelf().Any(isKey);

    /// <summary>Whether a key meets it; null where that depends on something else.</summary>
    public bool? Test(string key) => condition is ExpressionSyntax expression ? Test(expression, key) : null;

    private bool? Test(ExpressionSyntax part, string key)
    {
        switch (part)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Test(parenthesized.Expression, key);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !Test(not.Operand, key);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return Test(both.Left, key) & Test(both.Right, key);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return Test(either.Left, key) | Test(either.Right, key);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality
                when (isKey(equality.Left) ? equality.Right : isKey(equality.Right) ? equality.Left : null) is LiteralExpressionSyntax { Token.Value: string text }:
                return string.Equals(text, key, StringComparison.Ordinal) == equality.IsKind(SyntaxKind.EqualsExpression);
            case IsPatternExpressionSyntax match when isKey(match.Expression):
                return Test(match.Pattern, key);
            default:
                // What is about something else, `pair.Value is not null`, leaves no pair out for its key.
                return new KeyCondition(part, isKey).IsAboutKey ? null : true;
        }
    }

    private static bool? Test(PatternSyntax pattern, string key) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Test(parenthesized.Pattern, key),
        UnaryPatternSyntax not => !Test(not.Pattern, key),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Test(either.Left, key) | Test(either.Right, key),
        BinaryPatternSyntax both => Test(both.Left, key) & Test(both.Right, key),
        ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.Value: string text } } => string.Equals(text, key, StringComparison.Ordinal),
        _ => null,
    };
}
