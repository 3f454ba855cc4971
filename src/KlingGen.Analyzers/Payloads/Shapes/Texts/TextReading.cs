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

    /// <summary>The text that a piece is put into on a condition, <c>words ? ",\"key\":\"value\"" : ""</c>, in place or by a local; null where it is no such piece.</summary>
    public static ExpressionSyntax? FindAround(ExpressionSyntax piece, FileReading file)
    {
        ExpressionSyntax arm = piece.ClimbWrappers();
        if (arm.Parent is not ConditionalExpressionSyntax choice || choice.Condition == arm)
        {
            return null;
        }

        ExpressionSyntax whole = choice.ClimbWrappers();
        if (whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && file.Model.GetDeclaredSymbol(declarator, file.CancellationToken) is ILocalSymbol local)
        {
            return choice.FindBody().DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(file.GetSymbol(name), local))
                .Select(FindWholeOfPart)
                .FirstOrDefault(static text => text is not null);
        }

        return FindWholeOfPart(whole);
    }

    private static ExpressionSyntax? FindWholeOfPart(ExpressionSyntax part) => part.Parent switch
    {
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => FindWhole(interpolated.StringStartToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => FindWhole(sum.OperatorToken),
        _ => null,
    };

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
        else if (text.IsBetweenEntries && FindFragment(expression, file) is ExpressionSyntax fragment)
        {
            text.BeginLoose();
            Append(fragment, text, file);
        }
        else
        {
            text.AppendHole(expression);
        }
    }

    // `condition ? ",\"key\":\"value\"" : ""`, in place or in a local: the entries that there may be.
    private static ExpressionSyntax? FindFragment(ExpressionSyntax expression, FileReading file)
    {
        ExpressionSyntax value = expression.SkipWrappers();
        if (value is IdentifierNameSyntax name && file.GetSymbol(name) is ILocalSymbol local && local.FindDeclaration(file.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial })
        {
            value = initial.SkipWrappers();
        }

        return value is ConditionalExpressionSyntax choice
            ? new[] { choice.WhenTrue, choice.WhenFalse }.Select(static arm => arm.SkipWrappers()).FirstOrDefault(static arm =>
                arm is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax && arm.ToString().IndexOf(':') > 0 && arm.ToString().IndexOf('"', 1) > 0)
            : null;
    }
}
