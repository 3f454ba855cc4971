using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Reads literals character by character, each with its place in the source.</summary>
internal static class LiteralText
{
    /// <summary>Adds the text of a string literal of any kind. The indentation of a raw one stays: JSON does not mind.</summary>
    public static void Append(SyntaxToken literal, VirtualText text)
    {
        string source = literal.Text;
        int start = source.IndexOf('"');
        int end = source.LastIndexOf('"');
        if (start < 0)
        {
            return;
        }

        if (IsRaw(literal))
        {
            int quotes = 0;
            while (start + quotes < source.Length && source[start + quotes] == '"')
            {
                quotes++;
            }

            start += quotes - 1;
            end -= quotes - 1;
        }

        bool isVerbatim = start > 0 && source.IndexOf('@', 0, start) >= 0;
        Append(source, start + 1, end > start ? end : source.Length, literal.SpanStart, IsRaw(literal), isVerbatim, hasHoles: false, text);
    }

    /// <summary>Adds a part of an interpolated string.</summary>
    /// <param name="part">The text between holes.</param>
    /// <param name="opening">The token that begins the string.</param>
    /// <param name="text">What it is added to.</param>
    public static void AppendPart(SyntaxToken part, SyntaxToken opening, VirtualText text)
    {
        bool isRaw = opening.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) || opening.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        Append(part.Text, 0, part.Text.Length, part.SpanStart, isRaw, opening.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken), hasHoles: !isRaw, text);
    }

    private static bool IsRaw(SyntaxToken literal) => (SyntaxKind)literal.RawKind is
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static void Append(string source, int from, int to, int offset, bool isRaw, bool isVerbatim, bool hasHoles, VirtualText text)
    {
        for (int i = from; i < to;)
        {
            int length = 1;
            string value = source[i].ToString();
            if (hasHoles && source[i] is '{' or '}' && i + 1 < to && source[i + 1] == source[i])
            {
                length = 2;
            }
            else if (isVerbatim && source[i] == '"' && i + 1 < to && source[i + 1] == '"')
            {
                length = 2;
            }
            else if (!isRaw && !isVerbatim && source[i] == '\\' && i + 1 < to)
            {
                (value, length) = ReadEscape(source, i, to);
            }

            text.Append(value, new TextSpan(offset + i, length));
            i += length;
        }
    }

    private static (string Value, int Length) ReadEscape(string source, int at, int to)
    {
        char kind = source[at + 1];
        switch (kind)
        {
            case 'u':
                return ReadHex(source, at, to, 4, 4);
            case 'U':
                return ReadHex(source, at, to, 8, 8);
            case 'x':
                return ReadHex(source, at, to, 1, 4);
            default:
                char value = kind switch
                {
                    '0' => '\0',
                    'a' => '\a',
                    'b' => '\b',
                    'e' => '\u001B',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'v' => '\v',
                    _ => kind,
                };
                return (value.ToString(), 2);
        }
    }

    private static (string Value, int Length) ReadHex(string source, int at, int to, int minimum, int maximum)
    {
        int digits = 0;
        int code = 0;
        while (digits < maximum && at + 2 + digits < to && Uri.IsHexDigit(source[at + 2 + digits]))
        {
            code = (code * 16) + Uri.FromHex(source[at + 2 + digits]);
            digits++;
        }

        if (digits < minimum || code is < 0 or > 0x10FFFF || (maximum == 8 && code is >= 0xD800 and <= 0xDFFF))
        {
            return ("\uFFFD", 2);
        }

        return (code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString(), 2 + digits);
    }
}
