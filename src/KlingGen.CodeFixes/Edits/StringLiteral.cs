using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Lengthens string literals in their own style.</summary>
internal static class StringLiteral
{
    /// <summary>Whether an expression is written with literals alone: one, or several added up.</summary>
    public static bool IsWritten(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        ParenthesizedExpressionSyntax parenthesized => IsWritten(parenthesized.Expression),
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && IsWritten(sum.Left) && IsWritten(sum.Right),
        _ => false,
    };

    /// <summary>The expression's text with more at the end of its last literal, or null where its style cannot hold that.</summary>
    /// <param name="expression">An expression for which <see cref="IsWritten"/> holds.</param>
    /// <param name="suffix">The characters to add.</param>
    public static string? Append(ExpressionSyntax expression, string suffix)
    {
        ExpressionSyntax last = expression;
        while (last is not LiteralExpressionSyntax)
        {
            last = last is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : ((BinaryExpressionSyntax)last).Right;
        }

        SyntaxToken token = ((LiteralExpressionSyntax)last).Token;
        if (Append(token, suffix) is not (int position, string inserted))
        {
            return null;
        }

        return expression.ToString().Insert(position - expression.SpanStart, inserted);
    }

    private static (int Position, string Text)? Append(SyntaxToken token, string suffix)
    {
        string written = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when written.StartsWith("@", StringComparison.Ordinal):
                return (token.Span.End - 1, suffix.Replace("\"", "\"\""));
            case SyntaxKind.StringLiteralToken:
                string quoted = SymbolDisplay.FormatLiteral(suffix, quote: true);
                return (token.Span.End - 1, quoted.Substring(1, quoted.Length - 2));
            case SyntaxKind.SingleLineRawStringLiteralToken when IsPlain(suffix):
                return (token.Span.End - CountQuotes(written), suffix);
            case SyntaxKind.MultiLineRawStringLiteralToken when IsPlain(suffix):
                // The last line break and the indentation before the closing quotes are not part of the text.
                int lastBreak = written.LastIndexOf('\n');
                return (token.SpanStart + (lastBreak > 0 && written[lastBreak - 1] == '\r' ? lastBreak - 1 : lastBreak), suffix);
            default:
                return null;
        }
    }

    private static bool IsPlain(string suffix) => suffix.IndexOfAny(['"', '\r', '\n']) < 0;

    private static int CountQuotes(string written)
    {
        int count = 0;
        while (written[count] == '"')
        {
            count++;
        }

        return count;
    }
}
