using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Reads the text that literals, interpolations and concatenations make.</summary>
internal static class TextReading
{
    /// <summary>The whole expression that a literal or a part of an interpolated string belongs to, or null.</summary>
    public static ExpressionSyntax? FindWhole(SyntaxToken token)
    {
        SyntaxNode? node = token.Parent;
        while (node is InterpolatedStringContentSyntax)
        {
            node = node.Parent;
        }

        if (node is not ExpressionSyntax expression)
        {
            return null;
        }

        while (true)
        {
            if (expression.Parent is ParenthesizedExpressionSyntax || expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            {
                expression = (ExpressionSyntax)expression.Parent;
            }
            else if (JoinedText.FindWhole(expression) is ExpressionSyntax joined)
            {
                expression = joined;
            }
            else
            {
                return expression;
            }
        }
    }

    public static VirtualText Read(ExpressionSyntax expression, FileReading file)
    {
        VirtualText text = new();
        Append(expression, text, file);
        return text;
    }

    /// <summary>Adds what an expression gives to a text.</summary>
    public static void Append(ExpressionSyntax expression, VirtualText text, FileReading file)
    {
        // A long concatenation leans to the left, too deep for recursion.
        Stack<ExpressionSyntax> rest = new();
        rest.Push(expression);
        while (rest.Count > 0)
        {
            switch (rest.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    rest.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    rest.Push(sum.Right);
                    rest.Push(sum.Left);
                    break;
                case LiteralExpressionSyntax literal when literal.Token.Value is string:
                    LiteralText.Append(literal.Token, text);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.CharacterLiteralExpression):
                    text.Append(literal.Token.ValueText, literal.Span);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    AppendParts(interpolated, text, file);
                    break;
                case InvocationExpressionSyntax joined when JoinedText.FindParts(joined) is ExpressionSyntax[] parts:
                    foreach (ExpressionSyntax part in Enumerable.Reverse(parts))
                    {
                        rest.Push(part);
                    }

                    break;
                case ExpressionSyntax other:
                    AppendValue(other, text, file);
                    break;
            }
        }
    }

    private static void AppendParts(InterpolatedStringExpressionSyntax interpolated, VirtualText text, FileReading file)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax part:
                    LiteralText.AppendPart(part.TextToken, interpolated.StringStartToken, text);
                    break;
                case InterpolationSyntax hole:
                    AppendValue(hole.Expression, text, file);
                    break;
            }
        }
    }

    private static void AppendValue(ExpressionSyntax expression, VirtualText text, FileReading file)
    {
        if (file.Keys.Read(expression) is string value)
        {
            text.Append(value, expression.Span);
        }
        else
        {
            text.AppendHole(expression);
        }
    }
}
