using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Texts that <c>string.Format</c> fills: <c>{0}</c> is a hole, <c>{{</c> a brace.</summary>
internal static class CompositeFormat
{
    /// <summary>The text with its arguments as holes where it is a format, else the text as it is.</summary>
    public static VirtualText Expand(VirtualText text, ExpressionSyntax expression)
    {
        if (expression.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } format
            || call.FindMethodName() != "Format"
            || text.HasHoles)
        {
            return text;
        }

        int first = arguments.Arguments.IndexOf(format) + 1;
        string written = text.ToString();
        VirtualText expanded = new();
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            if (c is '{' or '}' && i + 1 < written.Length && written[i + 1] == c)
            {
                expanded.Append(c, text.FindPlace(i, i + 2));
                i++;
            }
            else if (c == '{')
            {
                int end = written.IndexOf('}', i);
                if (end < 0 || ReadIndex(written, i + 1) is not int index || first + index >= arguments.Arguments.Count)
                {
                    return text;
                }

                expanded.AppendHole(arguments.Arguments[first + index].Expression);
                i = end;
            }
            else
            {
                expanded.Append(c, text.FindPlace(i, i + 1));
            }
        }

        return expanded;
    }

    private static int? ReadIndex(string text, int at)
    {
        int index = 0;
        int digits = 0;
        while (at + digits < text.Length && digits < 3 && text[at + digits] is >= '0' and <= '9')
        {
            index = (index * 10) + (text[at + digits] - '0');
            digits++;
        }

        return digits == 0 ? null : index;
    }
}
