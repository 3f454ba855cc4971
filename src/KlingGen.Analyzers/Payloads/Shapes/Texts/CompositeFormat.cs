using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Texts that <c>string.Format</c> fills: <c>{0}</c> is a hole, <c>{{</c> a brace.</summary>
internal static class CompositeFormat
{
    /// <summary>The text with its arguments as holes where it is a format, else the text as it is.</summary>
    public static VirtualText Expand(VirtualText text, ExpressionSyntax expression)
    {
        if (text.HasHoles)
        {
            return text;
        }

        ExpressionSyntax[]? values = FindValues(expression, text.ToString());
        if (values is null)
        {
            return text;
        }

        VirtualText expanded = new();
        return TryExpand(text, expression, values, expanded) ? expanded : text;
    }

    /// <summary>Adds the text of a format, with what fills it as holes, to another: <c>json.AppendFormat("\"cfg_scale\":{0}", scale)</c>.</summary>
    public static void Append(ExpressionSyntax format, ExpressionSyntax[] values, VirtualText target, FileReading file)
    {
        VirtualText text = TextReading.Read(format, file);
        if (!text.HasHoles && TryExpand(text, format, values, new VirtualText()))
        {
            TryExpand(text, format, values, target);
        }
        else
        {
            TextReading.Append(format, target, file);
        }
    }

    private static bool TryExpand(VirtualText text, ExpressionSyntax expression, ExpressionSyntax[] values, VirtualText expanded)
    {
        string written = text.ToString();
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
                if (end < 0 || ReadIndex(written, i + 1) is not int index || (values.Length > 0 && index >= values.Length))
                {
                    return false;
                }

                expanded.AppendHole(values.Length == 0 ? expression : values[index]);
                i = end;
            }
            else
            {
                expanded.Append(c, text.FindPlace(i, i + 1));
            }
        }

        return true;
    }

    // What fills the holes: the arguments that follow, none where the format is kept under a name and filled elsewhere, null where it is no format.
    private static ExpressionSyntax[]? FindValues(ExpressionSyntax expression, string written)
    {
        switch (expression.Parent)
        {
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } format when call.FindMethodName() == "Format":
                ExpressionSyntax[] values = [.. arguments.Arguments.Skip(arguments.Arguments.IndexOf(format) + 1).Select(static argument => argument.Expression)];
                return values.Length == 0 ? null : values;
            case EqualsValueClauseSyntax when written.TrimStart().StartsWith("{{", StringComparison.Ordinal):
                return [];
            default:
                return null;
        }
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
