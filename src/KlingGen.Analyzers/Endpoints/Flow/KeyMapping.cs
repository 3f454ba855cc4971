using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The key under which a pair is copied: its own, or what a switch, a table or a small method of the project makes of it.</summary>
internal sealed class KeyMapping(KeyTexts texts)
{
    private const int MaximumDepth = 4;

    /// <summary>What a key becomes, or null where that is not known.</summary>
    /// <param name="mapped">The expression that gives the new key.</param>
    /// <param name="isKey">Tells the old one.</param>
    /// <param name="key">The old one.</param>
    public string? Map(SyntaxNode mapped, Func<SyntaxNode, bool> isKey, string key) => Map(mapped, isKey, key, MaximumDepth);

    private string? Map(SyntaxNode mapped, Func<SyntaxNode, bool> isKey, string key, int depth)
    {
        if (depth == 0 || isKey(mapped))
        {
            return depth == 0 ? null : key;
        }

        switch (mapped)
        {
            case LiteralExpressionSyntax { Token.Value: string text }:
                return text;
            case ParenthesizedExpressionSyntax parenthesized:
                return Map(parenthesized.Expression, isKey, key, depth);
            case ConditionalExpressionSyntax { Condition: InvocationExpressionSyntax look } choice when FindLookUp(look, isKey, "TryGetValue") is ExpressionSyntax table:
                return texts.Look(table, key) is not { } row ? null : row.IsThere ? row.Text : Map(choice.WhenFalse, isKey, key, depth - 1);
            case ConditionalExpressionSyntax choice:
                return new KeyCondition(choice.Condition, isKey, texts).Test(key) is bool met ? Map(met ? choice.WhenTrue : choice.WhenFalse, isKey, key, depth - 1) : null;
            case SwitchExpressionSyntax choice when isKey(choice.GoverningExpression):
                return MapArm(choice, isKey, key, depth);
            case InvocationExpressionSyntax look when FindLookUp(look, isKey, "GetValueOrDefault") is ExpressionSyntax table:
                return texts.Look(table, key) is not { } found ? null
                    : found.IsThere ? found.Text
                    : look.ArgumentList.Arguments.Count > 1 ? Map(look.ArgumentList.Arguments[1].Expression, isKey, key, depth - 1) : null;
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when isKey(arguments[0].Expression) && texts.FindBody(call) is { } body:
                return Map(body.Given, node => node is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, body.Parameter.Identifier.ValueText, StringComparison.Ordinal), key, depth - 1);
            case InvocationExpressionSyntax call when FindConverted(call) is ExpressionSyntax converted && isKey(converted) && (IsPolicy(call) || texts.GivesToMember(call, key)):
                return key;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } access when isKey(index[0].Expression):
                return texts.Look(access.Expression, key)?.Text;
            default:
                return null;
        }
    }

    // `pair.Key.Wire()`, `Wire(pair.Key)`
    private static ExpressionSyntax? FindConverted(InvocationExpressionSyntax call) => call switch
    {
        { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax access } => access.Expression,
        _ => null,
    };

    // `JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)`: the names are taken as such a policy writes them.
    private static bool IsPolicy(InvocationExpressionSyntax call) => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConvertName" }, ArgumentList.Arguments.Count: 1 };

    private string? MapArm(SwitchExpressionSyntax choice, Func<SyntaxNode, bool> isKey, string key, int depth)
    {
        foreach (SwitchExpressionArmSyntax arm in choice.Arms)
        {
            bool? met = arm.WhenClause is not null ? null : arm.Pattern is DiscardPatternSyntax or VarPatternSyntax ? true : new KeyCondition(arm.Pattern, isKey, texts).TestPattern(key);
            if (met is null)
            {
                return null;
            }

            if (met == true)
            {
                return Map(arm.Expression, node => isKey(node) || IsNamed(node, arm.Pattern), key, depth - 1);
            }
        }

        return null;
    }

    // `var other => other`
    private static bool IsNamed(SyntaxNode node, PatternSyntax pattern) =>
        node is IdentifierNameSyntax name
        && pattern is VarPatternSyntax { Designation: SingleVariableDesignationSyntax designation }
        && string.Equals(name.Identifier.ValueText, designation.Identifier.ValueText, StringComparison.Ordinal);

    private static ExpressionSyntax? FindLookUp(InvocationExpressionSyntax call, Func<SyntaxNode, bool> isKey, string method) =>
        call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: > 0 } arguments }
        && string.Equals(access.Name.Identifier.ValueText, method, StringComparison.Ordinal)
        && isKey(arguments[0].Expression)
            ? access.Expression
            : null;
}
