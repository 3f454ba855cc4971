using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>A condition on the key of a pair, such as <c>pair.Key is not ("a" or "b")</c>.</summary>
/// <param name="condition">The condition.</param>
/// <param name="isKey">Tells the key.</param>
/// <param name="texts">Reads what it is compared with.</param>
/// <param name="outcome">What it must come to where the pair goes on.</param>
internal sealed class KeyCondition(SyntaxNode condition, Func<SyntaxNode, bool> isKey, KeyTexts texts, bool outcome = true)
{
    /// <summary>Whether it asks for the key at all.</summary>
    public bool IsAboutKey => IsAbout(condition);

    /// <summary>Whether a key meets it; null where that depends on something else.</summary>
    public bool? Test(string key) => condition is ExpressionSyntax expression ? Test(expression, key, outcome) : null;

    /// <summary>Whether a key meets it, where it is a pattern.</summary>
    public bool? TestPattern(string key) => condition is PatternSyntax pattern ? Test(pattern, key) : null;

    private bool? Test(ExpressionSyntax part, string key, bool wanted)
    {
        switch (part)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Test(parenthesized.Expression, key, wanted);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !Test(not.Operand, key, !wanted);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return Test(both.Left, key, wanted) & Test(both.Right, key, wanted);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                // `pair.Value is null || names.Contains(pair.Key)`, after which a pair is left out: it goes on where it has a value.
                return wanted ? Test(either.Left, key, wanted) | Test(either.Right, key, wanted)
                    : !IsAbout(either.Left) ? Test(either.Right, key, wanted)
                    : !IsAbout(either.Right) ? Test(either.Left, key, wanted)
                    : Test(either.Left, key, wanted) | Test(either.Right, key, wanted);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality
                when (isKey(equality.Left) ? equality.Right : isKey(equality.Right) ? equality.Left : null) is ExpressionSyntax other && texts.Read(other) is string text:
                return string.Equals(text, key, StringComparison.Ordinal) == equality.IsKind(SyntaxKind.EqualsExpression);
            case IsPatternExpressionSyntax match when isKey(match.Expression):
                return Test(match.Pattern, key);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "ContainsKey" or "Any" or "Equals" or "StartsWith" or "EndsWith" } } call
                when TestCall(call, key) is bool met:
                return met;
            default:
                // What is about something else, `pair.Value is not null`, leaves no pair out for its key.
                return IsAbout(part) ? null : true;
        }
    }

    private bool IsAbout(SyntaxNode part) => part.DescendantNodesAndSelf().Any(isKey);

    // `names.Contains(pair.Key)`, `pair.Key.StartsWith("negative")`
    private bool? TestCall(InvocationExpressionSyntax call, string key)
    {
        MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)call.Expression;
        if (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not ExpressionSyntax argument)
        {
            return null;
        }

        if (isKey(argument) && access.Name.Identifier.ValueText is "Contains" or "ContainsKey")
        {
            return texts.ReadAll(access.Expression)?.Contains(key, StringComparer.Ordinal);
        }

        return (isKey(access.Expression) ? argument : isKey(argument) ? access.Expression : null) is ExpressionSyntax other && texts.Read(other) is string text
            ? access.Name.Identifier.ValueText switch
            {
                "Equals" => string.Equals(text, key, StringComparison.Ordinal),
                "StartsWith" when isKey(access.Expression) => key.StartsWith(text, StringComparison.Ordinal),
                "EndsWith" when isKey(access.Expression) => key.EndsWith(text, StringComparison.Ordinal),
                "Contains" when isKey(access.Expression) => key.IndexOf(text, StringComparison.Ordinal) >= 0,
                _ => null,
            }
            : null;
    }

    private bool? Test(PatternSyntax pattern, string key) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Test(parenthesized.Pattern, key),
        UnaryPatternSyntax not => !Test(not.Pattern, key),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Test(either.Left, key) | Test(either.Right, key),
        BinaryPatternSyntax both => Test(both.Left, key) & Test(both.Right, key),
        ConstantPatternSyntax constant when texts.Read(constant.Expression) is string text => string.Equals(text, key, StringComparison.Ordinal),
        _ => null,
    };
}
